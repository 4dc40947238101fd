import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listRecords } from '#catalogue';
import { formatIssue, type Place } from '#errors';
import { buildOutline, listParsedTexts } from '#norms';
import { buildPrintedTexts, checkObservations, observations as definition, type Observation } from './index.ts';

const trees = new Map([...listParsedTexts()].map(([id, { tree }]) => [id, tree]));
const texts = new Map([...trees].map(([id, tree]) => [id, buildPrintedTexts(tree)]));
const outlines = new Map([...trees].map(([id, tree]) => [id, buildOutline(tree)]));
const records = listRecords(definition);
const observations = records.map(({ value }) => value);
const locate = (observation: Observation): Place =>
  records.find(({ id }) => id === observation.id)?.locate(['id']) ?? { file: '' };

test('every observation stands on words that are printed where it says', () => {
  const issues = checkObservations(observations, outlines, (norm, eId) => texts.get(norm)?.get(eId), locate);
  expect(issues.map(formatIssue)).toEqual([]);
});

test('an observation knows its file and line', () => {
  for (const observation of observations) {
    const { file, line } = locate(observation);
    expect(file).toBe(`content/observations/${observation.norm}.json`);
    expect(readFileSync(file, 'utf8').split('\n')[(line ?? 0) - 1]).toContain(`"${observation.id}"`);
  }
});

test('texts are one to three sentences', () => {
  // Abbreviations, decimals and ordinals end in a full stop that ends no sentence.
  const long = observations.filter(
    ({ text }) => text.split(/[.?!](?=\s+[«¿A-ZÁÉÍÓÚÑ0-9]|$)/).filter(Boolean).length > 3,
  );
  expect(long.map(({ id }) => id)).toEqual([]);
});
