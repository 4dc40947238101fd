import { expect, test } from 'vitest';
import type { Table23Row } from '#plans';
import { checkSemesters } from './check-semesters.ts';

const source = ['1.1.1.1 Instalar\t01 grupo\t', '1.1.1.2 Reunirse\t02 reuniones\t03 reuniones de', '\t\ttrabajo'];
const quote = (text: string, line: number): { text: string; lines: [number, number] } => ({
  text,
  lines: [line, line],
});
const row = (code: string, changes: Partial<Table23Row>): Table23Row => ({ code, text: quote('x', 1), ...changes });

test.for<[reason: string, row: Table23Row, found: number]>([
  ['a cell in its column', row('1.1.1.1', { first: quote('01 grupo', 1) }), 0],
  ['a cell moved to the other semester', row('1.1.1.1', { second: quote('01 grupo', 1) }), 1],
  [
    'two cells swapped',
    row('1.1.1.2', { first: quote('03 reuniones de trabajo', 2), second: quote('02 reuniones', 2) }),
    2,
  ],
  ['a cell that goes on in the next line', row('1.1.1.2', { second: quote('03 reuniones de trabajo', 2) }), 0],
])('%s', ([, given, found]) => {
  expect(checkSemesters(source, [given])).toHaveLength(found);
});
