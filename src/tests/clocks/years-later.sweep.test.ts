import { expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { useBrowser } from '../browser/open-page.ts';
import { pageSamples } from '../browser/page-kinds.ts';
import { readByClock, readerClocks } from './reader-clocks.ts';

const open = useBrowser();
const paths = [...new Set(pageSamples.map(({ path }) => path))];

test.for(readerClocks)('every sample of every kind of page is true by $name', async (clock) => {
  const read = await readByClock(open, clock, paths);
  expect(read).toBeGreaterThan(80);
  keepFigure('freshness-samples', read);
});
