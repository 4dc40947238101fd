import type { Browser, Page } from 'playwright-core';
import { categories, type Judge, type Verdict } from './lighthouse.ts';
import type { BenchPage } from './list-pages.ts';
import { findMedian, measureMedianOfThree } from './median.ts';
import type { SlowFigures } from './rows.ts';
import { visitSlowly, type Visit } from './slow-visit.ts';

/** How often a page with a goal is visited. */
const VISITS = 5;

/** How much slower than this machine a cheap phone is taken to be. */
const SLOWER = 4;

/** What Lighthouse says of a page: all of it once, how fast it is as the middle of three. */
export async function judgePage(judge: Judge, url: string, { skip }: BenchPage): Promise<Verdict> {
  const whole = await judge.judge(url, { only: categories, skip });
  let fast: Verdict | undefined = whole;
  const performance = await measureMedianOfThree(async () => {
    const verdict = fast ?? (await judge.judge(url, { only: ['performance'], skip }));
    fast = undefined;
    return verdict.scores.performance ?? Number.NaN;
  });
  return { ...whole, scores: { ...whole.scores, performance } };
}

/** Until a page can be read, as the middle of some visits, in milliseconds. */
async function measureReading(browser: Browser, visit: Visit): Promise<number> {
  const times: number[] = [];
  while (times.length < VISITS) times.push((await visitSlowly(browser, visit)).readable);
  return findMedian(times);
}

/** What one meets over a poor network: what moves from top to end, also while something is done, and where there is a goal when it can be read. */
export async function measureSlowly(
  browser: Browser,
  url: string,
  { read }: Pick<BenchPage, 'read'>,
  use?: (page: Page) => Promise<unknown>,
): Promise<SlowFigures> {
  const { moved } = await visitSlowly(browser, { url, whole: true }, use);
  if (!read) return { moved };
  const { goal, ...what } = read;
  const readable = await measureReading(browser, { url, ...what });
  return { moved, goal, readable, readableSlower: await measureReading(browser, { url, ...what, slower: SLOWER }) };
}
