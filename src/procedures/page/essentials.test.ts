import { expect, test } from 'vitest';
import { listProcedures, type Procedure } from '#procedures';
import { describeFirstDeadline, describeList } from './essentials.ts';

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
