import { expect, test } from 'vitest';
import { issuerKinds, type IssuerKind } from './issuer.schema.ts';
import { formatReach, isLocal, isNational } from './reach.ts';

const rows: [kind: IssuerKind, says: string, reason: string][] = [
  ['congreso', 'Todo el país', 'laws are of the country'],
  ['poder-ejecutivo', 'Todo el país', 'so are decrees'],
  ['ministerio', 'Todo el país', 'and resolutions of a ministry'],
  ['organismo', 'Todo el país', 'and those of a national office'],
  ['gobierno-regional', 'No consta', 'a region, whatever its row says of its place'],
  ['municipalidad-provincial', 'No consta', 'a province'],
  ['municipalidad-distrital', 'No consta', 'a district, though its row had no UBIGEO'],
  ['internacional', 'No consta', 'a standard of another body is no law here'],
  ['otro', 'No consta', 'of what nobody put into a kind, nobody says it'],
];

test.for(rows)('a norm of a body of the kind %s: «%s» (%s)', ([kind, says]) => {
  expect(formatReach({}, { kind })).toBe(says);
  expect(isNational({ kind }) && isLocal({ kind })).toBe(false);
});

test('every kind of body has its row', () => {
  expect(rows.map(([kind]) => kind).toSorted()).toEqual([...issuerKinds].toSorted());
});

test('what the norm itself says goes before', () => {
  expect(formatReach({ territory: 'Provincia de Trujillo' }, { kind: 'ministerio' })).toBe('Provincia de Trujillo');
});
