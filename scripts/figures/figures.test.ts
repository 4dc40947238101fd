import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '#trust';
import { compareFigures, mergeFigures } from './compare-figures.ts';
import { forgetFigures, keepFigure, readKeptFigures } from './keep-figure.ts';

const on = '2026-11-30';
const place = { file: 'content/trust/figures.json', line: 7 };
const figure = (name: string, value: number): Figure => ({ name, value, on });

describe('written figures and those of a run', () => {
  test.for<[reason: string, written: Figure, kept: Figure[], says: string[]]>([
    ['the same', figure('mutants', 312), [figure('mutants', 312)], []],
    [
      'more than the page promises: worth a word',
      figure('mutants', 312),
      [figure('mutants', 320)],
      ['warning La cifra «mutants» dice 312, y esta revisión contó 320.'],
    ],
    [
      'fewer than the page promises',
      figure('mutants', 312),
      [figure('mutants', 300)],
      ['error La cifra «mutants» dice 312, y esta revisión contó 300.'],
    ],
    ['not taken by this run', figure('mutants', 312), [], []],
    ['measured: no two runs are alike', figure('load-p99-ms', 4), [figure('load-p99-ms', 5)], []],
    ['as often as there was time for', figure('fuzz-runs', 90_000), [figure('fuzz-runs', 70_000)], []],
    ['of the run itself: a test more is no fault', figure('run-passed', 10), [figure('run-passed', 11)], []],
  ])('%s', ([, value, kept, says]) => {
    expect(compareFigures([{ value, place }], kept).map(({ severity, message }) => `${severity} ${message}`)).toEqual(
      says,
    );
  });

  test('what a run took replaces what was written, by name', () => {
    const merged = mergeFigures([figure('a', 1), figure('c', 3)], [figure('c', 4), figure('b', 2)]);
    expect(merged).toEqual([figure('a', 1), figure('b', 2), figure('c', 4)]);
  });
});

describe('kept figures', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('are there until they are forgotten, the last of each name', () => {
    keepFigure('b', 1, folder);
    keepFigure('a', 2, folder);
    keepFigure('b', 3, folder);
    expect(readKeptFigures(folder).map(({ name, value }) => [name, value])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    forgetFigures(folder);
    expect(readKeptFigures(folder)).toEqual([]);
  });

  test.for([
    ['no number', 'a', Number.NaN],
    ['a name that is a path', '../a', 1],
  ] as const)('refused: %s', ([, name, value]) => {
    expect(() => {
      keepFigure(name, value, folder);
    }).toThrow();
  });
});
