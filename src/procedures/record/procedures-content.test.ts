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
    towns: listMunicipalities(),
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
  ['seizure and closing', 'om-011-2012-mpt', 'art_3__para_3-8'],
  ['where to sell', 'om-011-2012-mpt', 'art_18'],
  ['work with organic waste', 'om-011-2012-mpt', 'art_19'],
  ['citizens who watch', 'om-011-2012-mpt', 'art_24__para_24-3'],
  ['promotion of recyclers', 'om-011-2012-mpt', 'art_25'],
  ['inspections', 'om-011-2012-mpt', 'art_28'],
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

const find = (id: string) => written.find(({ value }) => value.id === id);

/** Provisions that a record of its readers is to name: as an item, a step or its basis. */
const named: [reason: string, procedure: string, norm: string, eIds: readonly string[]][] = [
  [
    'who collects: authorization, seizure, inspections, where to sell',
    'trujillo-recoleccion',
    'om-011-2012-mpt',
    ['art_16__para_16-1', 'art_3__para_3-8', 'art_28', 'art_18'],
  ],
  [
    'who is authorized: how it is lost, closing, inspections, where to sell',
    'trujillo-autorizacion',
    'om-011-2012-mpt',
    ['att_10__dvs_3', 'art_3__para_3-8', 'art_28', 'art_18'],
  ],
  ['premises', 'trujillo-infraestructura', 'om-011-2012-mpt', ['art_3__para_3-8', 'art_28', 'art_18', 'att_10__dvs_3']],
  ['who makes waste is inspected', 'trujillo-generador', 'om-011-2012-mpt', ['art_28']],
  ['who has a card', 'trujillo-carnet', 'om-011-2012-mpt', ['art_16__para_16-1']],
  [
    'rights in Trujillo',
    'trujillo-beneficios',
    'om-011-2012-mpt',
    ['art_19', 'art_25__para_25-1', 'art_25__para_25-2', 'art_25__para_25-3', 'art_24__para_24-3', 'art_22'],
  ],
  [
    'rights in Cusco',
    'cusco-beneficios',
    'da-002-2016-mpc',
    ['art_7__para_7-2', 'art_4__para_4-8', 'art_12__para_12-1'],
  ],
];

test.each(named)('a record names what its readers must know: %s', (_reason, id, norm, eIds) => {
  const own = find(id);
  const given = own ? listSources(own.value).map(({ value }) => `${value.norm} ${value.eId ?? ''}`) : [];
  expect(given).toEqual(expect.arrayContaining(eIds.map((eId) => `${norm} ${eId}`)));
});

test('who collects ticks the authorization of the organization; where to sell is advice, no condition of collecting', () => {
  const collecting = find('trujillo-recoleccion');
  const items = collecting?.value.requirements.flatMap((group) => group.items) ?? [];
  expect(items.find(({ id }) => id === 'organizacion-autorizada')?.hint).toMatch(/carnet no basta[^]*176/);
  // 16.1 asks four things of who collects; article 18 speaks of premises, and 34.1 lets organizations sell, too.
  expect(items.filter(({ sources: own }) => own.some(({ eId }) => eId === 'art_18'))).toEqual([]);
  expect(collecting?.value.observations).toContain('trujillo-quien-comercializa');
});

/** Papers of which the norm wants a plain copy, with what we say of each. */
const copies = written.flatMap(({ value: { id: procedure, requirements } }) =>
  requirements
    .flatMap(({ items }) => items)
    .filter(({ sources: own }) => /^copia simple/iu.test(own[0]?.printed ?? ''))
    .map(({ id, text, hint, note }): [string, string] => [`${procedure} ${id}`, [text, hint, note].join(' ')]),
);

test('plain copies are wanted in many places', () => {
  expect(copies.length).toBeGreaterThanOrEqual(12);
});

test.each(copies)('where a plain copy is enough, it says so, and no costly one is understood: %s', (_id, told) => {
  expect(told).toMatch(/copia simple/iu);
});

test('rights are promised no further than the norm promises them', () => {
  for (const id of ['trujillo-beneficios', 'cusco-beneficios']) {
    const own = find(id);
    expect(own?.value.kind).toBe('derecho');
    expect(new Set(own?.value.requirements.flatMap(({ items }) => items.map(({ kind }) => kind)))).toEqual(
      new Set(['benefit']),
    );
    expect(own?.body).toMatch(/No sabemos cuáles de estos apoyos existen hoy/);
  }
});

const advised: [reason: string, procedure: string, says: RegExp][] = [
  ['who has no organization', 'trujillo-carnet', /\(\/tramites\/que-me-toca\/trujillo-sin-grupo\/\)/],
  ['the other procedure is a link', 'trujillo-carnet', /\[otro trámite\]\(\/tramites\/trujillo-incorporacion\/\)/],
  ['no minimum of members', 'trujillo-carnet', /no fija un número mínimo de socios/],
  ['no minimum of members', 'trujillo-autorizacion', /no fija un número mínimo de socios/],
  ['no minimum of members', 'trujillo-incorporacion', /no fija un número mínimo de socios/],
  ['no minimum of members', 'cusco-inscripcion', /no fija un número mínimo de miembros/],
];

test.each(advised)('the advice tells it: %s, %s', (_reason, id, says) => {
  expect(find(id)?.body).toMatch(says);
});

test('a silence whose law is repealed is not told as sure', () => {
  const { says } = find('trujillo-carnet')?.value.silence ?? { says: '' };
  expect(says).toMatch(/no consta qué silencio vale hoy[^]*199\.3 de la ley general \(de memoria, sin confirmar\)/);
  expect(says).not.toMatch(/no queda aprobado/);
});

test('the month after a birth is told in the words of the norm, wherever it is told', () => {
  for (const { value, body } of written)
    expect(JSON.stringify(value) + body, value.id).not.toMatch(/desde un mes después/);
  expect(find('trujillo-perfil')?.value.observations).toContain('trujillo-mes-post-parto');
});
