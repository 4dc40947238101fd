import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { buildOutline, parseNormFile, parseNormText } from '#norms';
import { buildPrintedTexts, checkObservations, groupByKind, loadObservations } from './index.ts';

const folder = 'content/norms';
const trees = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const { body } = parseNormFile(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`);
      return [name.replace(/\.mdx$/, ''), parseNormText(body).tree];
    }),
);
const texts = new Map([...trees].map(([id, tree]) => [id, buildPrintedTexts(tree)]));
const outlines = new Map([...trees].map(([id, tree]) => [id, buildOutline(tree)]));
const { observations, locate } = loadObservations();

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

test('every observation has its place in a list by kind', () => {
  expect(groupByKind(observations).reduce((sum, group) => sum + group.observations.length, 0)).toBe(
    observations.length,
  );
});

test('texts are one to three sentences', () => {
  // Abbreviations, decimals and ordinals end in a full stop that ends no sentence.
  const long = observations.filter(
    ({ text }) => text.split(/[.?!](?=\s+[«¿A-ZÁÉÍÓÚÑ0-9]|$)/).filter(Boolean).length > 3,
  );
  expect(long.map(({ id }) => id)).toEqual([]);
});
