import { describe, expect, test } from 'vitest';
import { buildCsv } from '#files';
import { buildUitTable } from './build-uit-table.ts';
import { listUits } from './uit.ts';

describe('buildUitTable', () => {
  const { rows } = buildUitTable(listUits());

  test.for([
    { year: 2026, date: '2025-12-17', dateConfidence: 'confirmado', reason: 'a day that is known' },
    { year: 2019, date: '2018-12-19', dateConfidence: 'de memoria, sin confirmar', reason: 'a day from memory' },
    { year: 2004, date: null, dateConfidence: 'no hallado', reason: 'no day: an empty cell, not a word' },
  ])('$reason', ({ year, date, dateConfidence }) => {
    expect(rows.find((row) => row['year'] === year)).toMatchObject({ date, dateConfidence });
  });

  test('keeps every year and fits a CSV file', async () => {
    expect((await buildCsv(buildUitTable(listUits()))).trim().split('\r\n')).toHaveLength(listUits().length + 1);
  });
});
