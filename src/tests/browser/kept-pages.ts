import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from '../../../scripts/browser/launch-chromium.ts';
import { watchProblems, type ProblemWatch } from './watch-problems.ts';

/** How a page is opened; `own` asks for a context that nobody had before, with nothing in its cache. */
export type PageOptions = BrowserContextOptions & { own?: boolean };

/** A page that goes from one test to the next with the context it stands in. */
export interface KeptPage {
  page: Page;
  /** Begins a visit to an address: gives the list of what goes wrong behind the scenes, which will grow. */
  begin: ProblemWatch['begin'];
  /** Given back to be used again, as if nobody had been there; one that was marked for good is closed. */
  release: () => Promise<void>;
}

const DEFAULT_VIEWPORT = { width: 1280, height: 720 };

/** A state that does not come in this time does not come at all, however slow the machine: the longest silence of a test. */
const LONGEST_WAIT = 60_000;

/** What a test does with these stays with the page or with its context. */
const LASTING = new Set<PropertyKey>([
  'addInitScript',
  'addListener',
  'clock',
  'context',
  'exposeBinding',
  'exposeFunction',
  'on',
  'once',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
]);

/** One browser for all files that a worker runs; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/** The line to the browser of each page: to ask it for one more would mark the page for good. */
const sessions = new WeakMap<Page, CDPSession>();

/** The line to the browser behind a page that was taken here. */
export function findSession(page: Page): CDPSession {
  const session = sessions.get(page);
  if (!session) throw new Error('This page was not taken from those that are kept.');
  return session;
}

/** Pages that wait for a test, by the options of their context. */
const waiting = new Map<string, KeptPage[]>();

/** Without the worker of the site, which would answer for what the next test looks at; those that look at it ask for it. */
async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({ locale: 'es-PE', serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(LONGEST_WAIT);
  return context;
}

/** Where a page rests: the site wants a process apart from all others, and each way back to it from elsewhere would begin a new one. */
function findRest(origin: string): string {
  return origin === new URL(inject('siteUrl')).origin ? `${origin}/robots.txt` : 'about:blank';
}

/** Leaves the page and all that the site kept in the browser. */
async function forget(page: Page, session: CDPSession, origin: string): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto(findRest(origin));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

async function createPage(key: string, options: BrowserContextOptions): Promise<KeptPage> {
  const context = await openContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const watch = watchProblems(page);
  let isMarked = key === '';
  let origin = '';
  const guarded = new Proxy(page, {
    get: (target, name) => {
      if (LASTING.has(name)) isMarked = true;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  sessions.set(guarded, session);
  const kept: KeptPage = {
    page: guarded,
    begin: (visited) => {
      ({ origin } = visited);
      return watch.begin(visited);
    },
    release: async () => {
      const isClean = !isMarked && (await succeeds(forget(page, session, origin)));
      if (isClean) waiting.get(key)?.push(kept);
      else await context.close();
    },
  };
  return kept;
}

/** A page for one test, used before or new; its window and its colours are as asked, its context too. */
export async function takePage({ own = false, ...options }: PageOptions): Promise<KeptPage> {
  const { viewport, colorScheme, reducedMotion, forcedColors, contrast, ...lasting } = options;
  const key = own ? '' : JSON.stringify(Object.entries(lasting).toSorted());
  const idle = waiting.get(key) ?? [];
  waiting.set(key, idle);
  const kept = idle.pop() ?? (await createPage(key, lasting));
  await kept.page.setViewportSize(viewport ?? DEFAULT_VIEWPORT);
  await kept.page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
    contrast: contrast ?? 'no-preference',
  });
  return kept;
}
