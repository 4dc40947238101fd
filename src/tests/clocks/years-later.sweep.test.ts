import { expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { useBrowser } from '../browser/open-page.ts';
import { pageSamples } from '../browser/page-kinds.ts';
import { readByClock, readerClocks } from './reader-clocks.ts';
import { expectSaid, timedPaths } from './timed-pages.ts';

const open = useBrowser();
const paths = [...new Set([...pageSamples.map(({ path }) => path), ...timedPaths])];

test.for(readerClocks)('every sample of every kind of page is true by $name', async (clock) => {
  const read = await readByClock(open, clock, paths, expectSaid);
  expect(read).toBeGreaterThan(80);
  keepFigure('freshness-samples', read);
});
