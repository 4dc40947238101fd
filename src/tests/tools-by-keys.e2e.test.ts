import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerByKeys, skipHeader, tabTo } from './browser/keyboard-hand.ts';
import { useBrowser, withPage } from './browser/open-page.ts';
import { listAnnounced, readAccessibility } from './browser/read-accessibility.ts';

const open = useBrowser();

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

async function send(page: Page, form = 'main form'): Promise<void> {
  await tabTo(page, `${form} [type="submit"]`);
  await press(page, 'Enter');
}

/** What the page says by itself, or by the thing that has the focus; the page as a whole is no such thing. */
async function listSaid(page: Page): Promise<string> {
  const focused = await page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches('body, main') ? '' : (activeElement?.textContent ?? '');
  });
  return [...listAnnounced(await readAccessibility(page)), focused].join(' ').replaceAll('\u00a0', ' ');
}

interface Script {
  tool: string;
  path: string;
  /** Keys alone, from the top of the page. */
  use: (page: Page) => Promise<void>;
  /** What a screen reader says then. */
  says: RegExp;
}

/** Calculators have theirs: they are one form each. */
const scripts: Script[] = [
  {
    tool: 'the list of requirements',
    path: '/tramites/trujillo-carnet/',
    use: async (page) => {
      await tabTo(page, '#requisitos ~ * [type="checkbox"]');
      await press(page, 'Space');
    },
    says: /1 de 7 listos/,
  },
  {
    tool: 'the questions that narrow the list',
    path: '/tramites/trujillo-carnet/',
    use: async (page) => {
      await answerByKeys(page, 'vez', ['primera']);
      await answerByKeys(page, 'organicos', ['no']);
    },
    says: /0 de [1-6] listos/,
  },
  {
    tool: 'Mi zona',
    path: '/mi-zona/',
    use: async (page) => {
      await answerByKeys(page, 'lugar', ['Chicago']);
      await send(page);
    },
    says: /Resultado/,
  },
  {
    tool: 'the comparison of fines of a year',
    path: '/comparar/',
    use: async (page) => {
      await answerByKeys(page, 'anio', ['2024']);
      await send(page);
    },
    says: /Abajo están las multas con la UIT de 2024/,
  },
  {
    tool: 'the list of norms',
    path: '/normas/',
    use: (page) => answerByKeys(page, 'q', ['1278']),
    says: /\d+ de 97 normas/,
  },
  {
    tool: 'the activities of a plan',
    path: '/planes/plan-hdr-as-2025/actividades/',
    use: (page) => answerByKeys(page, 'entidad', ['sunass']),
    says: /de 92 actividades/,
  },
  {
    tool: 'the report',
    path: '/planes/planres-2023/',
    use: (page) => answerByKeys(page, 'estado', ['cumplida']),
    says: /de 24 actividades/,
  },
  {
    tool: 'the observations',
    path: '/observaciones/',
    use: (page) => answerByKeys(page, 'norma', ['da-002-2016-mpc']),
    says: /^(?!104 )\d+ observaciones y \d+ de redacción/,
  },
  {
    tool: 'the entities',
    path: '/entidades/',
    use: (page) => answerByKeys(page, 'q', ['ambiente']),
    says: /^(?!90 )\d+ entidades/,
  },
  {
    tool: 'the review of citations',
    path: '/revisar/',
    use: async (page) => {
      await tabTo(page, '#texto');
      await page.keyboard.type('Según el Decreto Legislativo N° 1278, artículo 5.');
      await send(page);
    },
    says: /1 cita/,
  },
  {
    tool: 'the comparison of texts',
    path: '/comparar/textos/',
    use: async (page) => {
      await answerByKeys(page, 'a', ['om-011-2012-mpt']);
      await answerByKeys(page, 'b', ['da-002-2016-mpc']);
      await send(page);
    },
    says: /Trujillo y Cusco/,
  },
  {
    tool: 'the search',
    path: '/buscar/',
    use: async (page) => {
      await answerByKeys(page, 'q', ['carnet de reciclador']);
      await press(page, 'Enter');
    },
    says: /\d+ lugares con «carnet de reciclador»/,
  },
  {
    tool: 'the questions to practise',
    path: '/practicar/cuanto-y-cuando/',
    use: async (page) => {
      await tabTo(page, '[name="pregunta-1"]');
      await press(page, 'Space');
      await tabTo(page, '[data-grade]');
      await press(page, 'Enter');
    },
    says: /Acertaste|pregunta/,
  },
  {
    tool: 'the code to take along',
    path: '/capacitar/',
    use: async (page) => {
      await tabTo(page, '#campo-herramienta');
      await press(page, 'ArrowDown');
      await answerByKeys(page, 'lugar', ['moodle']);
      await send(page);
    },
    says: /copia/i,
  },
];

describe('by keys alone', () => {
  test.for(scripts)('$tool', async ({ path, use, says }) => {
    await withPage(open, path, {}, async (page) => {
      await skipHeader(page);
      expect(await listSaid(page), 'before a key is pressed').not.toMatch(says);
      await use(page);
      await expect.poll(() => listSaid(page)).toMatch(says);
    });
  });

  test('the finder leads from question to answer', async () => {
    await withPage(open, '/tramites/que-me-toca/', {}, async (page) => {
      const seen = new Set([page.url()]);
      for (let screen = 0; screen < 4 && (await page.locator('.choices a').count()) > 0; screen += 1) {
        await skipHeader(page);
        await tabTo(page, '.choices a');
        const before = page.url();
        await press(page, 'Enter');
        await expect.poll(() => page.url()).not.toBe(before);
        await page.locator('h1').waitFor();
        seen.add(page.url());
      }
      expect(seen.size).toBeGreaterThan(2);
      await skipHeader(page);
      await tabTo(page, 'main a[href^="/tramites/"]');
    });
  });

  test('a norm is found by its number', async () => {
    await withPage(open, '/', {}, async (page) => {
      await tabTo(page, 'main [name="q"]');
      await page.keyboard.type('DL 1278');
      await page.locator('[role="option"], [role="listbox"] a').first().waitFor();
      await press(page, 'ArrowDown');
      await press(page, 'Enter');
      await page.waitForURL('**/normas/dleg-1278/**');
    });
  });
});
