import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './open-page.ts';
import { pageSamples } from './page-kinds.ts';

/** Asks axe about every kind of page in one colour scheme, on a phone and on a desk. */
export function expectNoViolations(colorScheme: 'light' | 'dark'): void {
  const open = useBrowser();
  const cases = pageSamples.flatMap(({ kind, path }) => [360, 1280].map((width) => ({ kind, path, width })));
  describe(`axe finds nothing, ${colorScheme}`, () => {
    test.for(cases)('$kind, $width px', async ({ path, width }) => {
      await withPage(open, path, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    });
  });
}
