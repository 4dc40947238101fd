import type { CellShape, FieldShape, FieldValue, FormatShape, FormatValues, RowValues } from '../file/format-values.ts';
import { fitRows, listCells, listRows, listTables } from './table-rows.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'file');

const isMark = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** What somebody writes in, outside tables, by name: one control, or the marks of a question. */
function groupControls(root: ParentNode): Map<string, Control[]> {
  const groups = new Map<string, Control[]>();
  for (const control of root.querySelectorAll('[name]')) {
    if (!isControl(control) || control.closest('[data-table]') !== null) continue;
    groups.set(control.name, [...(groups.get(control.name) ?? []), control]);
  }
  return groups;
}

function describeControls(controls: readonly Control[]): CellShape {
  const [first] = controls;
  if (!first || !isMark(first)) return { kind: 'text' };
  return { kind: first.type === 'radio' ? 'choice' : 'several', options: controls.map(({ value }) => value) };
}

function readControls(controls: readonly Control[]): string | string[] {
  const [first] = controls;
  if (!first) return '';
  if (!isMark(first)) {
    // A line break where one line is asked for is a blank.
    const isLong = first instanceof HTMLTextAreaElement && first.rows > 1;
    return (isLong ? first.value : first.value.replaceAll(/\s+/g, ' ')).trim();
  }
  const marked = (controls as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value);
  return first.type === 'radio' ? (marked[0] ?? '') : marked;
}

function fillControls(controls: readonly Control[], value: FieldValue | undefined): void {
  for (const control of controls) {
    if (isMark(control))
      control.checked = Array.isArray(value) ? value.includes(control.value) : control.value === value;
    // What says the same already stays as it is: somebody may be writing it.
    else if (readControls([control]) !== (value ?? '')) control.value = typeof value === 'string' ? value : '';
  }
}

/** What the form of this page takes. */
export function describeShape(root: ParentNode): FormatShape {
  const shape = new Map<string, FieldShape>(
    [...groupControls(root)].map(([name, controls]) => [name, describeControls(controls)]),
  );
  for (const { name, table, isFixed } of listTables(root)) {
    const [row] = listRows(table);
    const cells = row ? listCells(row) : new Map<string, Control[]>();
    const columns = new Map([...cells].map(([column, controls]) => [column, describeControls(controls as Control[])]));
    shape.set(name, { kind: 'table', columns, ...(isFixed && { rows: listRows(table).length }) });
  }
  return shape;
}

function readRow(row: HTMLTableRowElement): RowValues {
  const cells = [...listCells(row)].map(([column, controls]) => [column, readControls(controls as Control[])] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== '')) as RowValues;
}

const isEmpty = (row: RowValues): boolean => Object.keys(row).length === 0;

/** What is filled in; empty rows count only where the norm prints them. */
export function readValues(root: ParentNode): FormatValues {
  const values = new Map<string, FieldValue>();
  for (const [name, controls] of groupControls(root)) {
    const value = readControls(controls);
    if (value.length > 0) values.set(name, value);
  }
  for (const { name, table, isFixed } of listTables(root)) {
    const rows = listRows(table).map(readRow);
    const kept = isFixed ? rows : rows.filter((row) => !isEmpty(row));
    if (!kept.every(isEmpty)) values.set(name, kept);
  }
  return values;
}

/** Writes these values, and nothing else, into the form. */
export function fillValues(root: ParentNode, values: FormatValues): void {
  for (const [name, controls] of groupControls(root)) fillControls(controls, values.get(name));
  for (const { name, table, isFixed } of listTables(root)) {
    const rows = (values.get(name) ?? []) as readonly RowValues[];
    if (!isFixed) fitRows(table, rows.length);
    listRows(table).forEach((row, index) => {
      for (const [column, controls] of listCells(row)) fillControls(controls as Control[], rows[index]?.[column]);
    });
  }
}

/** What the norm prints in fields: the page comes with it. */
export const readInitial = (root: ParentNode): FormatValues =>
  new Map(
    [...groupControls(root)].flatMap(([name, [control]]): [string, string][] =>
      control && !isMark(control) && control.defaultValue !== '' ? [[name, control.defaultValue]] : [],
    ),
  );

/** Nobody wrote anything: the form is as the page came. */
export function isBlank(root: ParentNode): boolean {
  const initial = readInitial(root);
  return [...readValues(root)].every(([name, value]) => initial.get(name) === value);
}
