import { beforeEach, expect, test, vi } from 'vitest';
import { formMarkup } from './form.fixture.ts';
import { nameControls } from './name-controls.ts';
import { fitRows, listRows } from './table-rows.ts';

let table: HTMLTableElement;
beforeEach(() => {
  document.body.innerHTML = formMarkup;
  nameControls(document.body);
  const found = document.querySelector('table');
  if (!found) throw new Error('The form has no table.');
  table = found;
});
const live = (): string[] =>
  listRows(table)
    .filter((row) => !row.classList.contains('spare'))
    .map((row) => `${row.querySelector('th')?.textContent} ${row.querySelector('input')?.name}`);

test.for<[counts: number[], live: number, all: number, why: string]>([
  [[1], 1, 3, 'one to write in, the others for paper'],
  [[5], 5, 5, 'more than stand on paper'],
  [[5, 2], 2, 3, 'the sheet keeps the lines it had'],
  [[5, 0], 1, 3, 'one stays'],
  [[5, 2, 4], 4, 4, 'down and up'],
])('fitted to %j there are %i rows of %i: %s', ([counts, count, all]) => {
  for (const wanted of counts) fitRows(table, wanted);
  expect(live()).toEqual(Array.from({ length: count }, (_, index) => `${index + 1} socios-${index + 1}-dni`));
  expect(listRows(table)).toHaveLength(all);
});

test('two thousand rows are numbered once when all but one go', () => {
  fitRows(table, 2000);
  expect(live()).toHaveLength(2000);
  const writes = vi.spyOn(Element.prototype, 'setAttribute');
  fitRows(table, 1);
  const count = writes.mock.calls.length;
  writes.mockRestore();
  expect(live()).toEqual(['1 socios-1-dni']);
  expect(count).toBeLessThan(200);
});
