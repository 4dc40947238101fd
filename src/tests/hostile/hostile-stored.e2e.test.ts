import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../browser/open-page.ts';
import { attackedWidth, judgeSight } from './judge-sight.ts';
import { lookForHarm } from './look-for-harm.ts';
import { storedValues } from './stored-values.ts';

const open = useBrowser();

/** A page that keeps something: how a reader makes it keep, and how to see that it can be used. */
interface KeepingPage {
  path: string;
  key: string;
  /** Makes the page keep something, and waits until it is kept. */
  keep: (page: Page) => Promise<void>;
  /** Another page reads as much in the same way: here every third value is enough. */
  isCopy?: true;
  /** What must work whatever was stored. */
  use: (page: Page) => Promise<void>;
}

const tick = async (page: Page): Promise<void> => {
  const first = page.locator('[data-item] input').first();
  await first.setChecked(false);
  await first.check();
};
const list = {
  key: 'norma-circular:tramite:trujillo-carnet',
  keep: tick,
  use: async (page: Page): Promise<void> => {
    await tick(page);
    expect(await page.locator('[data-count]').innerText()).toMatch(/^[1-9]\d* de \d+ listos/);
  },
};

const keepingPages: readonly KeepingPage[] = [
  { path: '/tramites/trujillo-carnet/', ...list },
  { path: '/embed/tramite/trujillo-carnet/', isCopy: true, ...list },
  {
    path: '/cartas/trujillo-carnet/',
    isCopy: true,
    key: list.key,
    keep: async (page) => {
      await page.evaluate((key) => {
        localStorage.setItem(key, '{"r":"x","choices":{},"ready":["dni"],"notMine":[],"at":{}}');
      }, list.key);
    },
    use: async (page) => {
      expect(await page.locator('main').innerText()).toContain('DNI');
    },
  },
  {
    path: '/formularios/padron/',
    isCopy: true,
    key: 'norma-circular:formulario:padron',
    keep: async (page) => {
      await page.locator('#c-socios-1-apellidos').fill('Quispe');
      await page.getByLabel('Guardar en este equipo').check();
    },
    use: async (page) => {
      await page.locator('#c-socios-1-apellidos').fill('Rojas');
      expect(await page.locator('#c-socios-1-apellidos').inputValue()).toBe('Rojas');
    },
  },
];

/** Leaves a value where the page keeps its own, opens it anew, and gives what that did. */
async function leave({ page, problems }: OpenPage, { key, use }: KeepingPage, value: string): Promise<string[]> {
  const clean = await page.evaluate(lookForHarm);
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem(name, text);
    },
    [key, value] as const,
  );
  await page.reload();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  await use(page);
  const harm = judgeSight(clean, await page.evaluate(lookForHarm), value);
  return [...problems.splice(0), ...harm];
}

describe.each(keepingPages)('$path, where something hostile is kept', (kept) => {
  test('shows, says nothing wrong, and goes on', async () => {
    const opened = await open(kept.path, { viewport: { width: attackedWidth, height: 740 } });
    const { page, close } = opened;
    try {
      await kept.keep(page);
      await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), kept.key)).toMatch(/^\{/);
      const sound = await page.evaluate((key) => localStorage.getItem(key) ?? '', kept.key);
      for (const { why, build } of storedValues.filter((_, at) => !kept.isCopy || at % 3 === 0)) {
        expect(await leave(opened, kept, build(sound)), why).toEqual([]);
      }
    } finally {
      await close();
    }
  });
});
