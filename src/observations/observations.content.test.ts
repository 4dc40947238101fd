import { describe, expect, test } from 'vitest';
import { parseContentFile, readContent, type ReadContent } from '#catalogue';
import { formatIssue } from '#errors';
import { observations } from './index.ts';
import { buildObservation } from './observation.fixture.ts';
import type { Observation } from './observation.schema.ts';

const read = (value: unknown): ReadContent<Observation> =>
  readContent(observations, [parseContentFile(JSON.stringify(value, null, 1), 'content/observations/x.json')]);
const listProblems = (value: unknown): string[] => read(value).issues.map(formatIssue);

describe('observations', () => {
  test('are given back when they are sound', () => {
    const all = [buildObservation(), buildObservation({ id: 'otro', others: [{ norm: 'ley-1', eId: 'art_2' }] })];
    expect(read(all).records.map(({ value }) => value)).toEqual(all);
  });

  const rows: [reason: string, changes: object, said: RegExp][] = [
    ['an id with capitals is no address', { id: 'Plazo_1' }, /se esperaba un id en minúsculas[^]*plazo-1/],
    ['a kind that does not exist is named with the nearest one', { kind: 'contradicion' }, /"kind": "contradiction"/],
    ['what it changes is judged', { severity: undefined }, /severity/],
    ['a severity is one of three', { severity: 'grave' }, /severity/],
    ['a title must fit a heading', { title: 'a'.repeat(61) }, /como máximo 60 caracteres/],
    ['a text of a page is no note', { text: 'a'.repeat(321) }, /como máximo 320 caracteres/],
    ['printed words are the proof', { printed: ' ' }, /al menos 1 carácter|al menos 1 caract/],
    ['an empty list of other places is left out', { others: [] }, /others/],
    ['a place may have no words, but it has a provision', { others: [{ norm: 'ley-1' }] }, /others\[0\]\.eId/],
    ['an unknown key is a mistake', { tittle: 'x' }, /¿Quiso decir «title»\?/],
    ['a confidence outside the scale is a mistake', { confidence: 'sure' }, /confidence/],
  ];

  test.each(rows)('%s', (_reason, changes, said) => {
    expect(listProblems([{ ...buildObservation(), ...changes }]).join('\n')).toMatch(said);
  });
});
