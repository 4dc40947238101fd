import { afterAll, describe, expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { faults } from './faults.ts';
import { losses, sufferLoss } from './lost-scripts.ts';
import { suffer } from './suffer.ts';

const pages = pageKinds.flatMap(({ kind, samples: [first] }) => (first ? [{ kind, path: first.path }] : []));
let cases = 0;
afterAll(() => {
  keepFigure('browser-faults', faults.length + losses.length);
  keepFigure('browser-fault-cases', cases);
});

// One window for each fault: another for each page would take most of the time.
describe('every kind of page can be used', () => {
  test.concurrent.for(faults)('$name', async (fault) => {
    const touched = pages.filter(({ kind }) => !fault.spares?.kinds.test(kind)).map(({ path }) => path);
    cases += touched.length;
    expect(await suffer(fault, touched)).toEqual([]);
  });
});

/** On how many pages each script failed. */
const failed = new Map<string, number>();

describe('each script in turn does not come, comes as a page of errors, or fails', () => {
  test.concurrent.for(pages)('$kind can be used, and what does not work says so', async ({ path }) => {
    const { tried, wrong } = await sufferLoss(path, failed);
    cases += tried;
    expect(wrong).toEqual([]);
  });
});
