import { describe, expect, inject, test } from 'vitest';
import { listOfferedIds, measureHeight, widths } from '../../scripts/embeds/measure-heights.ts';
import { sharePage, useBrowser } from '../tests/browser/open-page.ts';
import { listStartHeights } from './start-heights.content.ts';

const open = useBrowser();

/** Letters differ from machine to machine. */
const slack = 0.15;

describe('the start height of an embed is that of the embed', () => {
  const ids = listOfferedIds('dist');

  test('each has one, and nothing else has', () => {
    const measured = listStartHeights().map(({ id }) => id);
    expect(measured.toSorted(), 'npm run embeds, after building, measures them').toEqual(ids.toSorted());
  });

  const getPage = sharePage(open, '/404.html');
  test.for(listStartHeights())('$id: $wide px wide, $narrow px narrow', async ({ id, wide, narrow }) => {
    for (const [width, height] of [
      [widths.wide, wide],
      [widths.narrow, narrow],
    ] as const) {
      const seen = await measureHeight(getPage(), inject('siteUrl'), id, width);
      expect(Math.abs(seen - height) / height, `${seen} px in ${width}: npm run embeds measures again`).toBeLessThan(
        slack,
      );
    }
  });
});
