import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { takePage, type PageOptions } from './kept-pages.ts';
import { serveSlowly, type Line } from './serve-slowly.ts';

interface SlowVisit {
  /** `/normas/`. */
  path: string;
  line: Line;
  options: PageOptions;
}

/** Opens a page over a slow line of its own, with nothing in the cache, runs a test on it, and expects that nothing went wrong behind the scenes. */
export async function withSlowPage(
  { path, line, options }: SlowVisit,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  // Each line is another origin: what other visits left in the cache of the browser is not of it.
  const site = await serveSlowly(inject('siteUrl'), line);
  const { page, begin, release } = await takePage(options);
  const url = new URL(path, site.url);
  try {
    const problems = begin(url);
    await page.goto(url.href, { waitUntil: 'load' });
    await run(page);
    expect(problems).toEqual([]);
  } finally {
    await release();
    await site.stop();
  }
}

/** What moved by itself since the page began to come, once it is drawn whole: how far, and what. */
export const listMoved = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(() => {
            const observer = new PerformanceObserver(() => undefined);
            observer.observe({ type: 'layout-shift', buffered: true });
            const shifts = observer.takeRecords() as unknown as {
              value: number;
              hadRecentInput: boolean;
              sources: { node?: Element }[];
            }[];
            const moved = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
            resolve(
              moved.map(({ value, sources }) => ({
                value,
                what: sources.map(({ node }) => node?.outerHTML.slice(0, 80)),
              })),
            );
          });
        });
      }),
  );
