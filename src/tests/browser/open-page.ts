import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { takePage, type PageOptions } from './kept-pages.ts';

/** A page of the built site, open in Chromium. */
export interface OpenPage {
  page: Page;
  /** What went wrong behind the scenes: errors in the console, failed requests, requests to other sites. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens a page of the built site: `/normas/`. */
export type OpenSitePage = (path: string, options?: PageOptions) => Promise<OpenPage>;

/** Gives the way to open pages in Chromium: contexts and pages are kept from test to test, and come as if new. */
export function useBrowser(): OpenSitePage {
  return async (path, options = {}) => {
    const url = new URL(path, inject('siteUrl'));
    const { page, begin, release } = await takePage(options);
    const problems = begin(url);
    try {
      await page.goto(url.href, { waitUntil: 'load' });
    } catch (error) {
      await release();
      throw error;
    }
    return { page, problems, close: release };
  };
}

/** Opens a page, runs a test on it, and expects that nothing went wrong behind the scenes. */
export async function withPage(
  open: OpenSitePage,
  path: string,
  options: PageOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, problems, close } = await open(path, options);
  try {
    await run(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

/** Opens a page once for all tests of a group, which use it in turn; after each nothing may have gone wrong behind the scenes. */
export function sharePage(open: OpenSitePage, path: string, options: PageOptions = {}): () => Page {
  let shared: OpenPage | undefined;
  beforeAll(async () => {
    shared = await open(path, options);
  });
  afterEach(() => {
    expect(shared?.problems).toEqual([]);
  });
  afterAll(() => shared?.close());
  return () => {
    if (!shared) throw new Error('A shared page is used inside tests.');
    return shared.page;
  };
}
