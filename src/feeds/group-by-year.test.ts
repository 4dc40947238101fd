import { expect, test } from 'vitest';
import { groupByYear } from './group-by-year.ts';
import type { News } from './news.ts';

const of = (...years: number[]): News[] => years.map((year) => ({ day: `${year}-01-02` }) as News);

test.for([
  [[], [], 'nothing'],
  [
    [2026, 2026, 2024],
    [
      ['2026', 2],
      ['2024', 1],
    ],
    'a year without news is not there',
  ],
  [
    [2026, 2025, 2024, 2023, 2022, 2021, 1993],
    [
      ['2026', 1],
      ['2025', 1],
      ['2024', 1],
      ['2023', 1],
      ['2022', 1],
      ['Antes de 2022', 2],
    ],
    'the oldest together',
  ],
] as const)('%j: %j (%s)', ([years, expected]) => {
  expect(groupByYear(of(...years)).map(({ name, news }) => [name, news.length])).toEqual(expected);
});
