import { expect, test } from 'vitest';
import { buildXlsx } from '#files';
import { runCheck } from '../checks/run-check.ts';
import { readRows } from '../file/read-rows.ts';
import { readXlsx } from '../file/read-xlsx.ts';
import { buildFormCsv, buildFormTable } from './save-table.ts';
import { nameControls } from './name-controls.ts';
import { showTotals } from './table-totals.ts';

const draw = (check: string, typed: readonly string[]): HTMLTableElement => {
  const rows = typed.map(
    (text, index) =>
      `<tr><td data-column="cuanto"><input id="c-residuos-${index + 1}-cuanto" data-check="${check}" value="${text}"></td></tr>`,
  );
  document.body.innerHTML = `<table data-table="residuos" data-spreadsheet="Residuos">
    <thead><tr><th data-head="cuanto">Cuánto</th></tr></thead><tbody>${rows.join('')}</tbody>
    <tfoot><tr><td><output data-total="cuanto"></output></td></tr></tfoot></table>`;
  nameControls(document.body);
  const table = document.querySelector('table');
  if (!table) throw new Error('No table was drawn.');
  return table;
};

test.for<[check: string, typed: string[], total: string, kind: string, cells: (string | number)[], why: string]>([
  ['tonnes', ['0.5 t', '1.25'], '1.75', 'number', [0.5, 1.25], 'the unit of the column is taken'],
  [
    'tonnes',
    ['500 kg', '1.25'],
    '',
    'text',
    ['500 kg', '1.25'],
    'kilos are no tonnes: no sum, and they go along as typed',
  ],
  ['soles', ['S/ 300', '20.50'], '320.5', 'number', [300, 20.5], 'money'],
  ['soles', ['300 kg', '20'], '', 'text', ['300 kg', '20'], 'a weight is no money'],
  ['soles', ['20 %'], '', 'text', ['20 %'], 'nor is a share'],
  ['count', ['3', '4'], '7', 'number', [3, 4], 'people'],
  ['count', ['3 kg', '4'], '', 'text', ['3 kg', '4'], 'nobody is counted in kilos'],
])('in %s %j sum «%s» and are saved as %s %j: %s', ([check, typed, total, kind, cells]) => {
  const table = draw(check, typed);
  showTotals(document.body);
  expect(document.querySelector('output')?.textContent).toBe(total);
  const { columns, rows } = buildFormTable(document.body, table);
  expect([columns[0]?.kind, rows.map(({ cuanto }) => cuanto)]).toEqual([kind, cells]);
});

test('tonnes to the kilo come back out of what is saved, and are taken', async () => {
  const table = buildFormTable(document.body, draw('tonnes', ['1.3450', '1,250.5', '0.125']));
  const read = readRows(await buildFormCsv(table), [
    { name: 'cuanto', label: 'Cuánto', check: (typed) => runCheck('tonnes', typed, undefined) },
  ]);
  expect(read).toEqual({ rows: ['1.3450', '1250.5', '0.125'].map((cuanto) => ({ cuanto })), problems: [] });
  expect(readXlsx(await buildXlsx([table])).slice(1)).toEqual([['1.3450'], ['1250.5'], ['0.125']]);
});
