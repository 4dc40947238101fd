import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { parseNormFile, parseNormText } from '#norms';
import { buildPrintedTexts, loadObservations } from '#observations';
import registry from '../../content/registries/norms.json' with { type: 'json' };
import { checkProcedures, loadProcedures } from './index.ts';

const folder = 'content/norms';
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const { body } = parseNormFile(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`);
      return [name.replace(/\.mdx$/, ''), buildPrintedTexts(parseNormText(body).tree)];
    }),
);
const procedures = loadProcedures();

test('every procedure stands on provisions that exist and say so, and points at things that exist', () => {
  const issues = checkProcedures(procedures, {
    norms: new Set([...texts.keys(), ...registry.map(({ id }) => id)]),
    findText: (norm, eId) => texts.get(norm)?.get(eId),
    hasTextOf: (norm) => texts.has(norm),
    observations: new Set(loadObservations().observations.map(({ id }) => id)),
  });
  expect(issues.map(formatIssue)).toEqual([]);
});
