import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { watchFrames, watchReading } from './watch-page.ts';

/** What is met over a poor network. */
export interface Visit {
  url: string;
  /** What has to be there to read; `main` unless it is said. */
  selector?: string;
  /** A long text of which the first such part is what is read first, and through which one moves. */
  long?: boolean;
  /** It is gone through to its end, for what moves on the way. */
  whole?: boolean;
  /** How many times slower than this machine the processor is. */
  slower?: number;
}

/** What a visit cost. */
export interface VisitMeasure {
  /** Until what is read first was drawn and, in a long text, until the page had moved; in milliseconds. */
  readable: number;
  /** Cumulative layout shift: while the page came, while it was used, and on the way through it. */
  moved: number;
}

/** A phone at the edge of its network: 400 ms before each answer, 400 kbit/s. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** An old Android, upright. */
const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'es-PE',
};

/** The browser's own brakes now and then let a page hang for ever: then it is visited again. */
const LONGEST = 90_000;
const TRIES = 3;

/** How far a page is gone through. */
const MOST_SCREENS = 60;

/** Runs something, and fails when it takes too long. */
async function runWithin<Result>(run: () => Promise<Result>): Promise<Result> {
  const over = new AbortController();
  const late = wait(LONGEST, undefined, { signal: over.signal }).then(() => {
    throw new Error('The page hangs.');
  });
  // It may still be told that it is not needed, or too late.
  late.catch(() => undefined);
  try {
    return await Promise.race([run(), late]);
  } finally {
    over.abort();
  }
}

/** Opens a page as if never before over a poor network and runs something on it. */
async function withSlowPage<Result>(
  browser: Browser,
  { selector = 'main', long = false, slower = 1 }: Visit,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(watchFrames);
    await page.addInitScript(watchReading, { selector, first: long });
    return await runWithin(() => run(page));
  } finally {
    await context.close();
  }
}

async function tryAgain<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}

/** Turns the wheel and waits until the page is drawn where it has moved to; gives when that was. */
async function moveOn(page: Page, pixels: number): Promise<number> {
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, pixels);
  await page.waitForFunction((from) => scrollY !== from, before);
  return (await page.evaluate(() => window.pageWatch?.drawn())) ?? Number.NaN;
}

/** From where it stands to its end, a screen at a time, quicker than anybody reads. */
async function scrollThrough(page: Page): Promise<void> {
  for (let count = 0; count < MOST_SCREENS; count += 1) {
    const isAtEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    if (isAtEnd) return;
    await moveOn(page, PHONE.viewport.height * 0.8);
    await page.waitForTimeout(60);
  }
}

/** How far things have moved, once all that happened has been told. */
async function readMoved(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return page.evaluate(() => window.pageWatch?.moved ?? Number.NaN);
}

/** Visits a page: measures when it can be read, then uses it if a way to do so is given, and goes through it where that is asked for. */
export async function visitSlowly(
  browser: Browser,
  visit: Visit,
  use?: (page: Page) => Promise<unknown>,
): Promise<VisitMeasure> {
  return tryAgain(() =>
    withSlowPage(browser, visit, async (page) => {
      await page.goto(visit.url, { waitUntil: 'commit' });
      let readable = (await page.evaluate(() => window.pageWatch?.readable)) ?? Number.NaN;
      if (visit.long) readable = await moveOn(page, 400);
      await page.waitForLoadState('load');
      await use?.(page);
      if (visit.whole) await scrollThrough(page);
      return { readable, moved: await readMoved(page) };
    }),
  );
}
