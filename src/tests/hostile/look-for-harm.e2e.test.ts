import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../browser/open-page.ts';
import { attackedWidth, judgeSight } from './judge-sight.ts';
import { lookForHarm, watchPolicy } from './look-for-harm.ts';

const open = useBrowser();

/** What a payload that gets through would do, and what is told then. */
const harms: readonly (readonly [why: string, script: string, told: RegExp])[] = [
  ['it runs', 'window.__pwned = 1', /^it ran$/],
  ['a script comes', 'document.body.append(document.createElement("script"))', /^new part: script/],
  ['a frame comes', 'document.body.append(document.createElement("iframe"))', /^new part: iframe/],
  ['a base is set', 'document.head.append(document.createElement("base"))', /^new part: base/],
  ['a handler stands', 'document.body.setAttribute("onclick", "x")', /^handler: onclick/],
  ['a link runs', 'document.querySelector("a").setAttribute("href", "java\\tscript:x")', /^scheme: javascript:x/],
  [
    'a link leads away',
    'document.querySelector("a").href = "https://example.com/"',
    /^other site: https:\/\/example\.com/,
  ],
  ['a prototype changes', 'Object.prototype.polluted = 1', /^a prototype has changed/],
  [
    'the policy stops something',
    'document.body.setAttribute("style", "color:red")',
    /^stopped by the policy: style-src/,
  ],
  ['an answer is none', 'document.querySelector("main").append("S/ NaN")', /^wrong word: NaN/],
  ['the heading is gone', 'document.querySelector("h1").remove()', /^0 headings/],
  ['a form is gone', 'document.querySelector("main form").remove()', /^a form is gone/],
  ['it is too wide', 'document.querySelector("main").style.minWidth = "999px"', /^\d+ px wide/],
];

/** One window for all: each harm is done to the page anew. */
let shown: OpenPage;
beforeAll(async () => {
  shown = await open('/404.html', { own: true, viewport: { width: attackedWidth, height: 740 } });
  await shown.page.addInitScript(watchPolicy);
});
afterAll(() => shown.close());

test.for(harms)('it is told when %s', async ([, script, told]) => {
  const { page } = shown;
  await page.goto(new URL('/buscar/', page.url()).href);
  const clean = await page.evaluate(lookForHarm);
  expect(judgeSight(clean, clean, '')).toEqual([]);
  await page.evaluate(script);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const harm = judgeSight(clean, await page.evaluate(lookForHarm), '');
  expect(harm).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
});
