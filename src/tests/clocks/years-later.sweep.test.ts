import { expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { useBrowser } from '../browser/open-page.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { readByClock, readerClocks, type ReaderClock } from './reader-clocks.ts';
import { expectSaid, timedPaths } from './timed-pages.ts';

const open = useBrowser();
const listPaths = (samples: number): string[] => [
  ...new Set([...pageKinds.flatMap((kind) => kind.samples.slice(0, samples).map(({ path }) => path)), ...timedPaths]),
];

test.for(readerClocks)('every kind of page is true by $name', async (clock: ReaderClock) => {
  // Of a clock that says what another says, too, one page of each kind is enough.
  const paths = listPaths(clock.isLike === undefined ? Number.MAX_SAFE_INTEGER : 1);
  const read = await readByClock(open, clock, paths, expectSaid);
  expect(read).toBeGreaterThanOrEqual(pageKinds.length);
  if (clock.isLike === undefined) keepFigure('freshness-samples', read);
});
