import type { Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import { readBuilt } from '../browser/deployment.ts';
import { takePage } from '../browser/kept-pages.ts';
import { Traffic } from '../browser/traffic.ts';
import { lookUsable } from './look-usable.ts';

/** What a thrower says: told from mistakes that nobody planted. */
const planted = 'planted fault';

/** A script that is not as it should be. */
interface Loss {
  name: string;
  answer: (route: Route) => Promise<void>;
}

/** Ways in which a script fails. */
export const losses: readonly Loss[] = [
  { name: 'does not come', answer: (route) => route.abort() },
  {
    name: 'comes as a page of errors',
    answer: (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
  },
  {
    name: 'fails as it begins',
    answer: (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `throw new Error('${planted}');${readBuilt(new URL(route.request().url()).pathname)}`,
      }),
  },
];

/** What may sleep without a word, and why. */
const quiet: Readonly<Record<string, string>> = {
  'search-box': 'its form leads to the results without it',
  'take-chart': 'the chart stands with its figures; only copies of it are made',
  'plan-today': 'what is due is in the table, by its dates',
  'plan-timeline': 'what is due is in the table, by its dates',
  'entity-duties': 'every day is listed with its date; what comes next is said by the clock',
  'letter-enclosures': 'the letter lists every paper without it',
  'slide-deck': 'slides follow one another down the page without it',
  'response-day': 'says so when it is opened: missing-scripts',
  'renewal-reminder': 'says so when it is opened: missing-scripts',
  'workshop-package': 'the page around it says so',
};

/** Elements whose script is not there and that say nothing of it. Runs in the page. */
function findSilent(): string[] {
  // The wait for a slow script is the style's: it is over at once.
  for (const animation of document.getAnimations())
    if (animation.effect?.getTiming().iterations !== Infinity) animation.finish();
  return [...document.querySelectorAll(':is(main, body.embed) :not(:defined)')]
    .filter((element) => {
      const told = [...element.querySelectorAll('[role="alert"]'), element.closest('[role="alert"]')];
      // A tool that counts sleeps until somebody turns to it; then it tells, or its form leads to words that do: missing-tool.
      const counts =
        element.matches('[data-parameters], [data-rules]') || element.querySelector('[data-result]') !== null;
      const isAsleep = counts && !element.querySelector('.part-missing');
      return !isAsleep && !told.some((each) => each?.checkVisibility());
    })
    .map(({ localName }) => localName);
}

async function listAsked(page: Page, url: string, traffic: Traffic): Promise<string[]> {
  await page.goto(url);
  const asked = await traffic.take();
  return [...new Set(asked.map((request) => request.url()).filter((each) => each.endsWith('.js')))];
}

/** What so many pages stand without, each of another kind, the next stands without, too. */
const enoughPages = 12;

/**
 * Opens a page once for each of its scripts and each way to lose it; gives how often, and what was wrong. `failed` counts the pages on which
 * a script failed: after the first it does not come, and that is all, for how it is gone is the same to a page; after a dozen it comes.
 */
export async function sufferLoss(
  path: string,
  failed = new Map<string, number>(),
): Promise<{ tried: number; wrong: string[] }> {
  const { page, begin, release } = await takePage({ own: true, viewport: { width: 360, height: 740 } });
  const wrong: string[] = [];
  let tried = 0;
  try {
    const traffic = new Traffic(page);
    const url = new URL(path, inject('siteUrl'));
    const scripts = await listAsked(page, url.href, traffic);
    for (const script of scripts) {
      const before = failed.get(script) ?? 0;
      failed.set(script, before + 1);
      if (before >= enoughPages) continue;
      const ways = before > 0 ? losses.slice(0, 1) : losses;
      for (const { name, answer } of ways) {
        tried += 1;
        const problems = begin(url);
        await page.route(script, answer);
        await page.goto(url.href);
        await traffic.rest();
        const silent = (await page.evaluate(findSilent)).filter((element) => !(element in quiet));
        const found = [
          ...(await page.evaluate(lookUsable, 360)),
          ...silent.map((element) => `${element} says nothing`),
          ...problems.filter((problem) => !new RegExp(`${planted}|ERR_FAILED|404`).test(problem)),
        ];
        wrong.push(...found.map((what) => `${what} ⇐ ${new URL(script).pathname} ${name}`));
        // One that still answers would answer the next page, too.
        await page.unrouteAll({ behavior: 'wait' });
      }
    }
    return { tried, wrong };
  } finally {
    await release();
  }
}
