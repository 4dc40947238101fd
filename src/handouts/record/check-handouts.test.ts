import { expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { checkHandouts, type KnownParts, type WrittenSheet } from './check-handouts.ts';
import type { ChosenSheet } from './handouts.schema.ts';

const known: KnownParts = {
  procedures: [{ id: 'equis-carnet', requirements: [{ heading: 'Ropa', items: [] }] }],
  sheets: new Set(['multas-equis']),
};
const row: ChosenSheet = {
  id: 'ropa-equis',
  municipality: 'equis',
  title: 'Ropa en Equis',
  short: 'Ropa',
  listTitle: 'Qué ropa',
  takes: 'groups',
  procedure: 'equis-carnet',
  groups: ['Ropa'],
};
const write = (value: ChosenSheet): WrittenSheet => ({
  value,
  locate: (path) => ({ file: 'handouts.json', key: path.join('.') }) as never,
});

test.for<[reason: string, change: Partial<ChosenSheet>, said: RegExp | undefined]>([
  ['a part of a list is sound', {}, undefined],
  ['a procedure that is not there', { procedure: 'equis-carne' }, /«equis-carne»[^]*¿Quiso decir «equis-carnet»\?/],
  ['a part that its list does not have', { groups: ['Ropas'] }, /«Ropas»[^]*Sus partes son: Ropa\./],
  ['an address that fines have', { id: 'multas-equis' }, /Ya hay una hoja «multas-equis»/],
])('%s', ([, change, said]) => {
  const issues = checkHandouts([write({ ...row, ...change } as ChosenSheet)], known).map(formatIssue);
  expect(issues).toEqual(said ? [expect.stringMatching(said)] : []);
});
