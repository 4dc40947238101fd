import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listExamples } from '#calculators';
import { listMunicipalities } from '#municipalities';
import { describeDoubt, listNormRecords } from '#norms';
import { readFinder } from '#procedures';
import { listTools } from '#tools';
import { buildAnswers } from '../calculators/shared/run-example.ts';
import { sharePage, useBrowser, withPage } from './browser/open-page.ts';
import { locateBuilt } from './hostile/built-scripts.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const doubt = 'No sabemos si';

async function countSheets(page: Page): Promise<number> {
  const sheet = await page.pdf({ format: 'A4' });
  return sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Expects the foot of a sheet, which a screen does not show, of a page on screen. */
async function expectFoot(page: Page): Promise<void> {
  const foot = page.locator('.paper-foot');
  expect(await foot.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await foot.isVisible()).toBe(true);
  expect(await foot.innerText()).toMatch(
    /Impreso el \d\d\/\d\d\/\d{4}\. Última revisión de normas: \d\d\/\d\d\/\d{4}\./,
  );
  expect(await foot.locator('[data-address]').innerText()).toBe(page.url());
}

/** The first example of each calculator that has one. */
const results = listTools().flatMap(({ id, url, page }) => {
  const [example] = page ? listExamples(id) : [];
  return example ? [{ id, path: `${url}?${buildAnswers(example).toString()}` }] : [];
});

describe.for(results)('a result of $id', ({ path }) => {
  // On screen first, then on paper.
  const getPage = sharePage(open, path, phone);

  test('says the doubt about its norm right under the answer, then what to do; the rest is folded', async () => {
    const result = getPage().locator('[data-result]');
    await result.locator('.answer').waitFor();
    expect(await result.locator('.answer + .doubt').innerText()).toContain(doubt);
    expect(await result.locator('details[open]').count()).toBe(0);
    const heads = await result.locator('h3').allInnerTexts();
    const next = heads.indexOf('Qué hacer ahora');
    expect(next).toBeGreaterThanOrEqual(0);
    for (const later of ['Cómo se calculó', 'Qué podría cambiarlo', 'Qué más pone el cuadro']) {
      if (heads.includes(later)) expect(heads.indexOf(later)).toBeGreaterThan(next);
    }
  });

  test('on paper says of which day the sheet and the norms are, and how to come back with the answers', () =>
    expectFoot(getPage()));

  test('goes on one or two sheets, without the form, with the doubt and what the folds hold', async () => {
    const page = getPage();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-result] .doubt').isVisible()).toBe(true);
    expect(await page.locator('main form').isVisible()).toBe(false);
    for (const fold of await page.locator('[data-result] .source-fold:not(.screen-only)').all()) {
      expect(await fold.locator('> div').isVisible()).toBe(true);
    }
    for (const table of await page.locator('[data-result] table').all()) {
      expect(await table.isVisible(), path).toBe(true);
    }
    expect(await countSheets(page)).toBeLessThanOrEqual(2);
  });
});

test.for([
  ['/mi-zona/?lugar=Santa+Rosa', 'Mira cuál es el tuyo'],
  [results.find(({ id }) => id === 'separar')?.path, 'Lo que debes hacer'],
])('paper has the tables of an answer: %s', async ([path = '', caption = '']) => {
  await withPage(open, path, { ...phone, own: true }, async (page) => {
    await page.locator('.answer').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-result]').getByRole('table', { name: caption }).isVisible()).toBe(true);
  });
});

test('a deadline is on one sheet, the longest that is offered over the end of the year too', async () => {
  const path = '/calculadoras/plazo/?desde=21/11/2026&tramite=cusco-inscripcion-30&lugar=cusco';
  await withPage(open, path, { ...phone, own: true }, async (page) => {
    await page.locator('.answer').waitFor();
    expect(await countSheets(page)).toBe(1);
  });
});

test('a count of days without a procedure rests on no norm of a municipality', async () => {
  await withPage(open, '/calculadoras/plazo/?desde=21/11/2026&cantidad=5', phone, async (page) => {
    await page.locator('.answer').waitFor();
    expect(await page.locator('[data-result] .doubt').count()).toBe(0);
  });
});

const finder = readFinder();
/** Towns with a norm whose state is not certain. */
const towns = listMunicipalities()
  .filter(({ norms }) => listNormRecords().some(({ id, value }) => norms.includes(id) && describeDoubt(value)))
  .map(({ id }) => id);
const told = finder.results.filter(({ id }) => towns.some((town) => id.startsWith(town)));
const toldPaths = told.map(({ id }) => `/tramites/que-me-toca/${id}/`);
const pages = [
  // Results are one template: of the others it is enough that the words are there.
  ...toldPaths.slice(0, 2),
  // What rests on no norm has none in doubt.
  ...listTools().flatMap(({ page, kind, url, rests }) =>
    page || kind === 'guia' || rests.length === 0 || /^\/(?:planes|calculadoras)\//.test(url) ? [] : [url],
  ),
  '/tramites/',
];

test('every result of the finder that rests on a norm in doubt says it', () => {
  expect(toldPaths.length).toBeGreaterThan(10);
  expect(
    toldPaths.filter(
      (path) => !/class="doubt[^>]*>[^]{0,200}No sabemos si/.test(readFileSync(locateBuilt(path), 'utf8')),
    ),
  ).toEqual([]);
});

test('finder, zones, comparison and the list of procedures say it, on screen and on paper', async () => {
  await withPage(open, '/404.html', phone, async (page) => {
    for (const path of pages) {
      await page.goto(new URL(path, page.url()).href);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        expect(await page.locator('.doubt').filter({ visible: true, hasText: doubt }).count(), path).toBeGreaterThan(0);
      }
    }
  });
});

/** Tools without a worked answer, and answers of the zones and of the finder. */
const printed = [
  ...listTools().flatMap(({ id, url, kind }) => (kind === 'guia' || results.some((one) => one.id === id) ? [] : [url])),
  '/mi-zona/?lugar=Chicago&v=1',
  '/tramites/que-me-toca/trujillo-carnet-nuevo/',
];

test.for(printed)(
  '%s on paper says of which day the sheet and the norms are, and how to come back with the answers',
  async (path) => {
    await withPage(open, path, phone, expectFoot);
  },
);

describe.for(listTools().filter(({ municipality }) => municipality !== undefined))(
  '$id, of $municipality alone',
  ({ url, municipality, elsewhere = [] }) => {
    test('answers who is elsewhere, and says where it stands, or that it is not known', async () => {
      await withPage(open, url, phone, async (page) => {
        const section = page.locator('section[aria-labelledby="en-otro-lugar"]');
        for (const { id, place } of listMunicipalities().filter((each) => each.id !== municipality)) {
          const line = section.getByRole('listitem').filter({ hasText: `En ${place}:` });
          expect(await line.innerText(), id).toMatch(/norma/);
          const isTold = elsewhere.some((one) => one.municipality === id);
          expect(await line.locator('a[href^="/normas/"]').count(), id).toBe(isTold ? 1 : 0);
        }
      });
    });
  },
);
