import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const desk = { viewport: { width: 1280, height: 900 } };

interface ApiCitation {
  norm: string;
  target: { norm: string } | null;
}

describe('the map of citations', () => {
  test('says in its drawing and in its table what the API says', async () => {
    await withPage(open, '/citas/mapa/', desk, async (page) => {
      const told = await page.evaluate(async () => {
        const idOf = (cell: Element | undefined): string =>
          cell?.querySelector('a')?.getAttribute('href')?.split('/')[2] ?? '';
        const { items } = (await (await fetch('/api/v1/citations.json')).json()) as { items: ApiCitation[] };
        const api = new Map<string, number>();
        for (const { norm, target } of items) {
          if (!target || target.norm === norm) continue;
          const pair = `${norm} ${target.norm}`;
          api.set(pair, (api.get(pair) ?? 0) + 1);
        }
        const drawn = [...document.querySelectorAll<SVGTextElement>('[data-grid] [data-from]')].map(
          ({ dataset, textContent }) => `${dataset['from']} ${dataset['to']} ${textContent.trim()}`,
        );
        const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-citations] tbody tr')].map(
          ({ cells }) => `${idOf(cells[0])} ${idOf(cells[1])} ${cells[3]?.dataset['sort']}`,
        );
        return {
          api: [...api].map(([pair, count]) => `${pair} ${count}`).sort(),
          drawn: drawn.sort(),
          rows: rows.sort(),
        };
      });
      expect(told.api.length).toBeGreaterThan(40);
      expect(told.drawn).toEqual(told.api);
      expect(told.rows).toEqual(told.api);
    });
  });

  test('is walked from norm to norm by keyboard, and its tables sort', async () => {
    await withPage(open, '/citas/mapa/', desk, async (page) => {
      await page.getByRole('button', { name: 'A quién' }).first().click();
      const first = page.locator('[data-citations] tbody tr').first();
      expect(await first.innerText()).toContain('Constitución');
      await page
        .getByRole('link', { name: /^Ley N°\s27314, Derogada\. La cita OM N°\s011-2012-MPT, \d+ veces/ })
        .focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/normas/ley-27314/mapa/');
      const actor = page.getByRole('link', { name: /^DLeg N°\s1278 Vigente con cambios · la deroga/ });
      await actor.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/normas/dleg-1278/mapa/');
    });
  });

  test('is led to by the page of a norm, which shows its line in words', async () => {
    await withPage(open, '/normas/ley-27314/', desk, async (page) => {
      const line = page.getByRole('img', { name: /^Línea de su estado: .*Vigente \(la fecha no consta/ });
      await line.waitFor();
      await page.getByRole('link', { name: 'Mapa de citas' }).click();
      await page.waitForURL('**/normas/ley-27314/mapa/');
    });
  });
});
