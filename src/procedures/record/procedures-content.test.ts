import { expect, test } from 'vitest';
import { listRecords } from '#catalogue';
import { formatIssue } from '#errors';
import { listMunicipalities, listOffices } from '#municipalities';
import { listKnownNorms, listParsedTexts } from '#norms';
import { buildPrintedTexts, listObservations } from '#observations';
import { checkProcedures, procedures } from '../index.ts';
import { listSources } from './list-sources.ts';

const texts = new Map([...listParsedTexts()].map(([id, { tree }]) => [id, buildPrintedTexts(tree)]));
const listOfficesOf = (place: string): string[] =>
  listOffices().flatMap(({ id, municipality }) => (municipality === place ? [id] : []));
const written = listRecords(procedures);

test('every procedure stands on provisions that exist and say so, and points at things that exist', () => {
  const issues = checkProcedures(written, {
    norms: new Set([...texts.keys(), ...listKnownNorms().map(({ id }) => id)]),
    findText: (norm, eId) => texts.get(norm)?.get(eId),
    hasTextOf: (norm) => texts.has(norm),
    observations: new Set(listObservations().map(({ id }) => id)),
    offices: new Map(listMunicipalities().map(({ id }) => [id, new Set(listOfficesOf(id))])),
  });
  expect(issues.map(formatIssue)).toEqual([]);
});

const sources = new Set(
  written.flatMap(({ value: procedure }) =>
    listSources(procedure).map(({ value }) => `${value.norm} ${value.eId ?? ''}`),
  ),
);

/** Articles that ask something of somebody, each in full; `apart`: parts that are data of another tool. */
const covered: [reason: string, norm: string, article: string, apart?: RegExp][] = [
  ['duties of organisations', 'om-011-2012-mpt', 'art_6'],
  ['what can be recycled', 'om-011-2012-mpt', 'art_13'],
  ['duties of who makes waste', 'om-011-2012-mpt', 'art_14'],
  ['where to separate', 'om-011-2012-mpt', 'art_15'],
  [
    'collecting; the list of each zone is found by place',
    'om-011-2012-mpt',
    'art_16',
    /^art_16__para_16-5__point_a__item_/,
  ],
  ['premises', 'om-011-2012-mpt', 'art_17'],
  ['profile and duties of recyclers', 'om-011-2012-mpt', 'art_20'],
  ['training', 'om-011-2012-mpt', 'art_21'],
  ['vaccination', 'om-011-2012-mpt', 'art_22'],
  ['incentives', 'om-011-2012-mpt', 'art_26'],
  ['incorporation', 'om-011-2012-mpt', 'art_32'],
  ['identity card', 'om-011-2012-mpt', 'art_33'],
  ['authorization', 'om-011-2012-mpt', 'art_34'],
  ['duties of organisations', 'da-002-2016-mpc', 'art_5'],
  ['what can be recycled', 'da-002-2016-mpc', 'art_6'],
  ['registration', 'da-002-2016-mpc', 'art_7'],
  ['separating and storing', 'da-002-2016-mpc', 'art_8'],
  ['handing over', 'da-002-2016-mpc', 'art_9'],
  ['sectors', 'da-002-2016-mpc', 'art_10'],
  ['vehicles and uniform', 'da-002-2016-mpc', 'art_11'],
  ['incentives', 'da-002-2016-mpc', 'art_12'],
  ['what is not allowed', 'da-002-2016-mpc', 'art_13'],
  ['training to stay registered', 'da-002-2016-mpc', 'art_15'],
  ['medical check to renew', 'da-002-2016-mpc', 'art_16'],
];

test.each(covered)('every smallest part stands in some record: %s', (_reason, norm, article, apart) => {
  const parts = [...(texts.get(norm)?.keys() ?? [])].filter((eId) => eId === article || eId.startsWith(`${article}__`));
  const smallest = parts.filter((eId) => !parts.some((other) => other.startsWith(`${eId}__`)));
  expect(smallest.length).toBeGreaterThan(0);
  expect(smallest.filter((eId) => !apart?.test(eId) && !sources.has(`${norm} ${eId}`))).toEqual([]);
});
