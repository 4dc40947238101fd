import { describe, expect, test } from 'vitest';
import { buildCsv, type Table } from '#files';
import { listUits } from '#parameters';
import { buildComparisonTables } from './build-tables.ts';
import { listComparisons } from './comparison.content.ts';
import type { Comparison } from './comparison.schema.ts';
import { findKnownFine } from './known-fine.ts';

const [comparison] = listComparisons() as [Comparison];

const { rules, fines } = buildComparisonTables(comparison, {
  describe: ({ norm, eId = '' }) => ({ label: `${norm} ${eId}`, address: `/${norm}/${eId}` }),
  findFine: findKnownFine,
  uits: listUits(),
});

const findRow = (table: Table, label: string): Table['rows'][number] | undefined =>
  table.rows.find((row) => row['label'] === label);

describe('buildComparisonTables', () => {
  test('has a column of words, places and addresses for each town', () => {
    expect(rules.columns.map(({ key }) => key)).toEqual([
      ...['group', 'label', 'trujillo', 'trujillo-where', 'trujillo-address', 'cusco', 'cusco-where', 'cusco-address'],
    ]);
    expect(rules.rows).toHaveLength(
      comparison.groups.reduce((sum, { rows }) => sum + rows.length, comparison.fines.length),
    );
  });

  test('says silence in words, with nowhere to look', () => {
    expect(findRow(rules, 'Compromiso firmado de informar resultados')).toMatchObject({
      trujillo: 'No lo regula',
      'trujillo-where': '',
      'cusco-where': 'da-002-2016-mpc art_7__para_7-3__item_5',
    });
  });

  test('numbers statements that differ', () => {
    expect(findRow(rules, 'En cuánto tiempo responden')?.['trujillo']).toMatch(
      /^1\) Incorporación: 5[\s\S]*\n2\) .*15/,
    );
  });

  test('puts the fines after the rules, in per cent', () => {
    expect(findRow(rules, 'Recolectar o vender residuos sin autorización')).toMatchObject({
      trujillo: 'G\u00a0176: Personas naturales, 5 % de la UIT; Personas jurídicas, 25 % de la UIT',
      cusco: 'Código\u00a02: Cualquier persona, 20 % de la UIT',
    });
  });

  test.for([
    { town: 'Cusco', offender: 'Cualquier persona', year: 2026, amount: 1100, currency: 'soles' },
    { town: 'Trujillo', offender: 'Personas jurídicas', year: 2012, amount: 912.5, currency: 'nuevos soles' },
    { town: 'Trujillo', offender: 'Personas naturales', year: 2007, amount: 172.5, currency: 'nuevos soles' },
  ])('without authorisation, $town, $offender, $year: $amount', ({ town, offender, year, amount, currency }) => {
    const row = fines.rows.find(
      (one) =>
        String(one['label']).includes('sin autorización') &&
        String(one['label']).startsWith('Recolectar') &&
        one['town'] === town &&
        one['offender'] === offender &&
        one['year'] === year,
    );
    expect(row).toMatchObject({ amount, currency });
  });

  test('can be written as CSV', async () => {
    expect(await buildCsv(rules)).toContain('Qué se compara;Trujillo;');
    expect((await buildCsv(fines)).split('\r\n').length).toBeGreaterThan(listUits().length * 20);
  });
});
