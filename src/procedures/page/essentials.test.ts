import { expect, test } from 'vitest';
import { listProcedures, type Procedure } from '#procedures';
import { describeFirstDeadline, describeList, describePayment } from './essentials.ts';

function find(id: string): Procedure {
  const procedure = listProcedures().find((each) => each.id === id);
  if (!procedure) throw new Error(`There is no procedure ${id}.`);
  return procedure;
}

test.for([
  ['trujillo-carnet', 'Llevas', 'De 4 a 7 cosas', 'a card: what depends on the case is a range'],
  ['cusco-vehiculos', 'Cumples', undefined, 'a duty brings nothing to a desk'],
] as const)('the list of %s: %s %s', ([id, term, count]) => {
  const line = describeList(find(id));
  expect(line.term).toBe(term);
  if (count !== undefined) expect(line).toMatchObject({ count, varies: true });
});

test.for([
  ['trujillo-carnet', { term: 'Te responden', value: '5', unit: 'días hábiles', differs: false }, 'one period'],
  ['trujillo-incorporacion', { differs: true }, 'places that differ: all of them'],
  ['trujillo-vacunacion', undefined, 'a duty without a term'],
] as const)('the answer of %s', ([id, line]) => {
  const found = describeFirstDeadline(find(id));
  if (line === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(line);
});

const sources = [{ norm: 'om-1-2020-x' }];
const year = { amount: 'S/ 15.40', year: 2026 };

test.for<[reason: string, asked: Pick<Procedure, 'kind' | 'fee'>, paid: ReturnType<typeof describePayment>]>([
  [
    'a share of the UIT, in the newest year',
    { kind: 'tramite', fee: { kind: 'percent-of-uit', percent: '0.28', sources } },
    { value: 'S/ 15.40', isAmount: true, year: 2026 },
  ],
  [
    'a sum in soles',
    { kind: 'tramite', fee: { kind: 'soles', amount: '48.00', sources } },
    { value: 'S/\u00a048.00', isAmount: true },
  ],
  ['nothing', { kind: 'tramite', fee: { kind: 'free', sources } }, { value: 'Nada: es gratis', isAmount: false }],
  [
    'a payment without its sum: what the norm says of it',
    { kind: 'deber', fee: { kind: 'not-stated', says: 'Pide un pago.', sources } },
    { value: 'No consta', isAmount: false, says: 'Pide un pago.' },
  ],
  [
    'a request of whose payment nothing is said',
    { kind: 'tramite', fee: { kind: 'silent' } },
    { value: 'No consta', isAmount: false, says: 'La norma no habla de un pago.' },
  ],
  ['a duty without payment', { kind: 'deber', fee: { kind: 'silent' } }, undefined],
])('what is paid: %s', ([, asked, paid]) => {
  expect(describePayment(asked, year)).toEqual(paid);
});
