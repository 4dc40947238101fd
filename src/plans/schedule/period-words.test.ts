import { expect, it } from 'vitest';
import type { PeriodId } from '../roadmap/roadmap.schema.ts';
import { formatColumn, formatPeriods } from './period-words.ts';

it.each<{ periods: PeriodId[]; words: string; reason: string }>([
  { periods: [], words: '', reason: 'no marks' },
  { periods: ['2026'], words: '2026', reason: 'one year' },
  { periods: ['2025-I'], words: '2025 (primer semestre)', reason: 'half a year' },
  { periods: ['2025-I', '2025-II'], words: '2025', reason: 'two halves are a year' },
  { periods: ['2025-I', '2025-II', '2026', '2027'], words: '2025 a 2027', reason: 'whole years in a row' },
  { periods: ['2025-II', '2026'], words: '2025 (segundo semestre), 2026', reason: 'a half is not joined to years' },
  {
    periods: ['2025-I', '2026', '2028', '2029'],
    words: '2025 (primer semestre), 2026, 2028 a 2029',
    reason: 'gaps stay',
  },
])('$reason', ({ periods, words }) => {
  expect(formatPeriods(periods)).toBe(words);
});

it.each([
  ['2025-I', '25\u2011I', 'a semester keeps its dash on the line'],
  ['2026', '2026', 'a year as it is'],
])('%s heads its column as %s: %s', (period, words) => {
  expect(formatColumn(period)).toBe(words);
});
