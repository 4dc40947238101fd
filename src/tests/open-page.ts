import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';

/** A page of the built site, open in Chromium. */
export interface OpenPage {
  page: Page;
  /** What went wrong behind the scenes: errors in the console, failed requests, requests to other sites. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens a page of the built site: `/normas/`. */
export type OpenSitePage = (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;

function watchProblems(page: Page, siteUrl: string, ownPath: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(siteUrl)) problems.push(`other origin: ${url}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && pathname !== ownPath) problems.push(`${response.status()}: ${pathname}`);
  });
  return problems;
}

/** Starts Chromium for the tests of one file, and gives the way to open pages in it. */
export function useBrowser(): OpenSitePage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return async (path, options) => {
    if (!browser) throw new Error('Pages are opened inside tests.');
    const siteUrl = inject('siteUrl');
    const context = await browser.newContext({ locale: 'es-PE', ...options });
    const page = await context.newPage();
    const problems = watchProblems(page, siteUrl, path);
    await page.goto(new URL(path, siteUrl).href, { waitUntil: 'load' });
    return { page, problems, close: () => context.close() };
  };
}

/** Opens a page, runs a test on it, and expects that nothing went wrong behind the scenes. */
export async function withPage(
  open: OpenSitePage,
  path: string,
  options: BrowserContextOptions,
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
