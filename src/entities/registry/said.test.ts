import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRoadmapData } from '#plans';
import { foldText } from '#text';
import { listTerms } from '../../terms/terms.content.ts';
import { listEntities } from '../list-entities.ts';
import { EntityRowSchema } from './entity-row.schema.ts';
import { ExpansionSchema, type Expansion } from './expansion.schema.ts';
import { nameSaid, verbSaid } from './name-said.ts';
import type { Said } from './said.schema.ts';

const said: Said = { norm: 'Ley N° 32279', year: 2025, words: 'Ministerio de Transportes y Comunicaciones (MTC)' };
const text = 'Ministerio de Transportes y Comunicaciones';
const page = 'https://example.org/';

describe('an expansion that no document of the site says', () => {
  it.each([
    [{ text, confidence: 'recalled' }, 'remembered: nobody says it'],
    [{ text, confidence: 'confirmed', page }, 'a public page'],
    [{ text, confidence: 'confirmed', said }, 'a norm that no page has'],
    [
      { text, confidence: 'confirmed', said: { ...said, page, where: 'artículo 10', others: 'Otra escribe «Mtc».' } },
      'all',
    ],
  ])('may be %j: %s', (expansion, _reason) => {
    expect(ExpansionSchema.safeParse(expansion).success).toBe(true);
  });

  it.each([
    [{ text, confidence: 'confirmed' }, 'nobody says where it was confirmed'],
    [{ text, confidence: 'recalled', said }, 'what a norm says is not only remembered'],
    [{ text, confidence: 'confirmed', page, said }, 'two places for one address'],
    [{ text, confidence: 'confirmed', said: { ...said, words: ' ' } }, 'no words were read'],
    [{ text, confidence: 'confirmed', said: { ...said, norm: 'una ley' } }, 'a norm goes by its number'],
    [{ text, confidence: 'confirmed', said: { ...said, norm: 'DS-024-2016-SA.md' } }, 'a file is no norm'],
  ])('may not be %j: %s', (expansion, _reason) => {
    expect(ExpansionSchema.safeParse(expansion).success).toBe(false);
  });
});

describe('a part that is confirmed', () => {
  const parts = [
    { place: 'emisores', id: 'mtc' },
    { place: 'planres-2023', id: 'mtc', confidence: 'confirmed', why: 'Las letras de la ley.' },
  ];

  it.each([
    [{ id: 'mtc', parts }, false, 'no norm says so'],
    [{ id: 'mtc', said: [said], parts }, true, 'a norm says so'],
    [{ id: 'mtc', expansion: { text, confidence: 'confirmed', said }, parts }, true, 'its expansion says so'],
    [{ id: 'mtc', expansion: { text, confidence: 'recalled' }, parts }, false, 'its expansion is remembered'],
  ])('%j is sound: %s (%s)', (row, sound, _reason) => {
    expect(EntityRowSchema.safeParse(row).success).toBe(sound);
  });
});

describe('a norm by name', () => {
  it.each([
    [said, 'la Ley N°\u00a032279, de 2025', 'a law has no year in its number'],
    [{ ...said, where: 'artículo 10' }, 'la Ley N°\u00a032279, de 2025, artículo 10', 'with its place'],
    [
      { ...said, norm: 'Decreto de Urgencia N° 007-2020', year: 2020 },
      'el Decreto de Urgencia N°\u00a0007-2020',
      'once',
    ],
    [
      { ...said, norm: 'Decreto Supremo N° 107-98-EF', year: 1998 },
      'el Decreto Supremo N°\u00a0107-98-EF, de 1998',
      'short',
    ],
  ])('%j: %s (%s)', (one, name, _reason) => {
    expect(nameSaid(one)).toBe(name);
  });
});

it('does not tell letters in a number as words of the norm', () => {
  expect([verbSaid(said), verbSaid({ ...said, inNumber: true })]).toEqual([
    'lo dice',
    'esas letras van en el número de sus documentos, según',
  ]);
});

const findSaid = (expansion: Expansion): Said[] =>
  typeof expansion === 'object' && 'said' in expansion && expansion.said ? [expansion.said] : [];

/** Every quotation of the site, with the letters it is about. */
const quotations = [
  ...listEntities().flatMap(({ label, otherNames, expansion, said: list = [] }) =>
    [...findSaid(expansion), ...list].map((one) => ({ letters: [label, ...otherNames], said: one })),
  ),
  ...readRoadmapData().entities.flatMap(({ name, aliases, expansion }) =>
    findSaid(expansion).map((one) => ({ letters: [name, ...aliases], said: one })),
  ),
  ...listTerms().flatMap(({ forms, expansion }) => (expansion?.said ? [{ letters: forms, said: expansion.said }] : [])),
];

const corpus = join(process.env['NORMA_SHARED'] ?? '../shared', 'corpus');
const documents = existsSync(corpus) ? readdirSync(corpus).map((file) => readFileSync(join(corpus, file), 'utf8')) : [];
if (documents.length === 0) process.stdout.write(`Quotations not held against norms: ${corpus} is absent.\n`);

const straighten = (source: string): string => source.replaceAll('*', '').replaceAll(/\s+/gu, ' ');

describe('quotations', () => {
  it.each(quotations)('$said.norm is about $letters', ({ letters, said: { norm, words } }) => {
    expect(letters.filter((one) => foldText(`${norm} ${words}`).includes(foldText(one)))).not.toEqual([]);
  });

  it.each(quotations.filter(({ said: { page: address } }) => address !== undefined))(
    '$said.norm has these words: $said.words',
    ({ said: { page: address = '', words } }) => {
      const sources = documents.filter((source) => source.includes(address));
      for (const source of sources) expect(straighten(source)).toContain(words);
    },
  );

  it.skipIf(documents.length === 0)('are held against the norm, but for two of which no copy is at hand', () => {
    const lost = quotations.filter(
      ({ said: { page: address } }) => address === undefined || !documents.some((source) => source.includes(address)),
    );
    expect(new Set(lost.map(({ said: { norm } }) => norm))).toEqual(
      new Set(['Decreto Supremo N° 011-2023-MINAM', 'Resolución Jefatural N° 069-2020-PERÚ COMPRAS']),
    );
  });
});
