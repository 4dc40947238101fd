import type { Browser, Page } from 'playwright-core';
import { categories, type Judge, type Verdict } from './lighthouse.ts';
import type { BenchPage } from './list-pages.ts';
import { findMedian, measureMedianOfThree } from './median.ts';
import type { SlowFigures } from './rows.ts';
import { visitSlowly } from './slow-visit.ts';

/** How often a page with a goal is visited. */
const VISITS = 5;

/** How much slower than this machine a cheap phone is taken to be. */
const SLOWER = 4;

/** What Lighthouse says of a page: all of it once, how fast it is as the middle of three. */
export async function judgePage(judge: Judge, url: string, { hidden }: BenchPage): Promise<Verdict> {
  const whole = await judge.judge(url, { only: categories, hidden });
  let fast: Verdict | undefined = whole;
  const performance = await measureMedianOfThree(async () => {
    const verdict = fast ?? (await judge.judge(url, { only: ['performance'], hidden }));
    fast = undefined;
    return verdict.scores.performance ?? Number.NaN;
  });
  return { ...whole, scores: { ...whole.scores, performance } };
}

/** What one meets over a poor network: once where only what moves is asked for, else the middle of five visits. */
export async function measureSlowly(
  browser: Browser,
  url: string,
  { read }: Pick<BenchPage, 'read'>,
  use?: (page: Page) => Promise<unknown>,
): Promise<SlowFigures> {
  if (!read) return { moved: (await visitSlowly(browser, { url }, use)).moved };
  const { goal, ...visit } = read;
  let moved = 0;
  const measure = async (slower?: number): Promise<number> => {
    const times: number[] = [];
    while (times.length < VISITS) {
      const measured = await visitSlowly(browser, { url, ...visit, ...(slower !== undefined && { slower }) });
      moved = Math.max(moved, measured.moved);
      times.push(measured.readable);
    }
    return findMedian(times);
  };
  const readable = await measure();
  return { readable, readableSlower: await measure(SLOWER), goal, moved };
}
