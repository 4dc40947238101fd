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

test.for([
  [[2026, 2025], [true, true], 'few are all shown'],
  [[2026, ...Array<number>(12).fill(2025), 2024], [true, true, false], 'until there are enough'],
  [[...Array<number>(10).fill(2026), 2025], [true, false], 'one year may be enough'],
] as const)('%j open: %j (%s)', ([years, expected]) => {
  expect(groupByYear(of(...years)).map(({ isOpen }) => isOpen)).toEqual(expected);
});
