import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './open-page.ts';
import { pageSamples } from './page-kinds.ts';

const open = useBrowser();

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
);

describe('axe finds nothing', () => {
  test.for(pageSamples.flatMap(({ kind, path }) => looks.map((look) => ({ kind, path, ...look }))))(
    '$kind, $colorScheme, $viewport.width px',
    async ({ path, colorScheme, viewport }) => {
      await withPage(open, path, { colorScheme, viewport }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    },
  );
});
