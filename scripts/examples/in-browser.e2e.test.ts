import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../../src/tests/browser/open-page.ts';
import { bundleExample } from './bundle-example.fixture.ts';

const open = useBrowser();

test('the rooms run in a browser, from one script', async () => {
  const script = await bundleExample();
  await withPage(open, '/acerca/', {}, async (page) => {
    const said = await page.evaluate<string[]>(`${script}; [...example.lines]`);
    expect(said[0]).toBe('artículo 5 de la Ley N° 29419 → ley-29419');
    expect(said[1]).toBe('Último día: 2026-07-29');
    expect(said[2]).toContain('15.40');
  });
});
