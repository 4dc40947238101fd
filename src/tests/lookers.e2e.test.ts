import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findViolations } from './browser/find-violations.ts';
import { sharePage, useBrowser } from './browser/open-page.ts';
import { listUntold, readAccessibility } from './browser/read-accessibility.ts';
import { findMotion, findMutePictures } from './faults/in-page.ts';
import { lookUsable } from './faults/look-usable.ts';

const getPage = sharePage(useBrowser(), '/acerca/', { own: true, viewport: { width: 360, height: 800 } });

const lookWithAxe = async (page: Page): Promise<string[]> => {
  await bringAxe(page);
  return findViolations(page);
};
const look = (page: Page): Promise<string[]> => page.evaluate(lookUsable, 360);
const build = (tag: string, more: string): string =>
  `document.querySelector('main').append(Object.assign(document.createElement('${tag}'), ${more}))`;

/** Looks that find nothing on any page: what each is there to find, and what it says of that. */
const looks: readonly (readonly [
  what: string,
  look: (page: Page) => Promise<string[]>,
  wrong: string,
  told: RegExp,
])[] = [
  ['a picture without words', lookWithAxe, build('img', '{ src: "/favicon.svg" }'), /^image-alt/],
  ['the same, where it does not come', (page) => page.evaluate(findMutePictures), build('img', '{}'), /^<img/],
  ['pale letters', lookWithAxe, "document.querySelector('main p').style.color = '#eee'", /^color-contrast/],
  [
    'a button without a name',
    async (page) => listUntold(await readAccessibility(page)),
    build('button', '{ type: "button" }'),
    /^button: no name/,
  ],
  ['an answer that is none', look, build('p', '{ textContent: "S/ NaN" }'), /^it says NaN/],
  ['what is wider than the window', look, "document.querySelector('main').style.minWidth = '999px'", /^\d+ px wide/],
  ['a heading that is gone', look, "document.querySelector('h1').remove()", /^0 headings/],
  [
    'something that moves for long',
    (page) => page.evaluate(findMotion),
    "document.querySelector('main').style.transition = 'color 9s'",
    /slowly$/,
  ],
];

test.for(looks)('%s is told', async ([, find, wrong, told]) => {
  const page = getPage();
  await page.evaluate(wrong);
  expect(await find(page)).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
});
