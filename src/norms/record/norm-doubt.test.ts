import { expect, test } from 'vitest';
import { describeDoubt } from './norm-doubt.ts';
import type { NormRecord, Status } from './norm.schema.ts';

const state = (value: Status['value'], confidence: Status['confidence'] = 'confirmed'): Status => ({
  value,
  from: 'no consta',
  evidence: 'x',
  sources: [],
  confidence,
  verifiedOn: '2026-11-21',
});
const norm = (...status: Status[]): Pick<NormRecord, 'id' | 'status' | 'year'> => ({
  id: 'om-1-2012-x',
  status,
  year: 2012,
});

test.for([
  [norm(state('no-determinada')), 'Es de 2012.', 'nothing found: the doubt, and how old it is'],
  [norm(state('vigente', 'recalled')), 'Es de 2012.', 'in force from memory only is no certainty'],
  [{ ...norm(state('no-determinada')), year: null }, '', 'a norm without a year'],
  [norm(state('vigente')), undefined, 'in force, confirmed'],
  [norm(state('no-determinada'), state('derogada')), undefined, 'repealed is certain; only today counts'],
] as const)('%#: %s', ([record, age]) => {
  expect(describeDoubt(record)?.age).toBe(age);
});
