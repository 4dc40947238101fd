import { describe, expect, it } from 'vitest';
import { checkEntities, type EntityFacts, type LocatedRow } from './check-entities.ts';
import { formatPartKey, type EntityRow } from './registry/index.ts';

const facts: EntityFacts = {
  ids: new Map([
    ['emisores', new Set(['minam', 'conam'])],
    ['plan-hdr-as-2025', new Set(['minam', 'ana'])],
    ['planres-2023', new Set(['minam'])],
    ['estrategia-pml', new Set(['Un representante de INIA'])],
  ]),
  names: new Map([
    [formatPartKey({ place: 'emisores', id: 'minam' }), 'Ministerio del Ambiente'],
    [formatPartKey({ place: 'plan-hdr-as-2025', id: 'minam' }), 'Ministerio del Ambiente'],
    [formatPartKey({ place: 'plan-hdr-as-2025', id: 'ana' }), 'Autoridad Nacional del Agua'],
  ]),
  institutions: new Set(['conam']),
};

const same = { confidence: 'recalled', why: 'Las mismas letras.' } as const;
const minam: EntityRow = {
  id: 'minam',
  parts: [
    { place: 'emisores', id: 'minam' },
    { place: 'plan-hdr-as-2025', id: 'minam', ...same },
    { place: 'planres-2023', id: 'minam', ...same },
  ],
};
const inia: EntityRow = {
  id: 'inia',
  name: 'INIA',
  expansion: 'no consta',
  parts: [{ place: 'estrategia-pml', id: 'Un representante de INIA' }],
};

const locate = (row: EntityRow): LocatedRow => ({
  value: row,
  locate: (path) => ({ file: `${row.id}/${path.join('/')}` }),
});
const check = (rows: readonly EntityRow[]) =>
  checkEntities(rows.map(locate), facts).map(({ rule, place }) => `${rule} ${place.file}`);

const list = 'content/registries/entities.json';

describe('the rows that say which bodies are one', () => {
  it('are sound when each part is known, told once, and the names agree', () => {
    expect(check([minam, inia])).toEqual([]);
  });

  it.each<{ rows: EntityRow[]; expected: string[]; reason: string }>([
    {
      rows: [inia],
      expected: [`entity-twice ${list}`, `entity-twice ${list}`],
      reason: 'three places have a «minam», and no row says whether they are one',
    },
    {
      rows: [{ ...minam, id: 'ana' }, inia],
      expected: ['entity-twice ana/id'],
      reason: 'the id of a row is that of another body',
    },
    {
      rows: [minam],
      expected: [`entity-member ${list}`],
      reason: 'a member of the strategy is in no row',
    },
    {
      rows: [minam, inia, { id: 'otra', parts: [{ place: 'emisores', id: 'minam' }] }],
      expected: ['entity-part otra/parts/0/id'],
      reason: 'one issuer is two bodies',
    },
    {
      rows: [minam, inia, { id: 'otra', parts: [{ place: 'emisores', id: 'minem' }] }],
      expected: ['entity-part otra/parts/0/id'],
      reason: 'there is no such issuer',
    },
    {
      rows: [{ ...minam, parts: [...minam.parts, { place: 'plan-hdr-as-2025', id: 'ana', ...same }] }, inia],
      expected: ['entity-name minam/parts'],
      reason: 'two full names cannot be of one body',
    },
    {
      rows: [{ ...minam, expansion: 'no consta' }, inia],
      expected: ['entity-name minam/expansion'],
      reason: 'the issuer says it already: one place for each fact',
    },
    {
      rows: [minam, { ...inia, name: 'Instituto de Innovación Agraria' }],
      expected: ['entity-name inia/name'],
      reason: 'the strategy does not print that name',
    },
    {
      rows: [minam, { ...inia, partOf: { entity: 'minagri', ...same } }],
      expected: ['entity-link inia/partOf/entity'],
      reason: 'it belongs to nobody we have',
    },
    {
      rows: [minam, { ...inia, changed: [{ institution: 'inia', into: ['minam', 'nadie'] }] }],
      expected: ['entity-link inia/changed/0/into/1', 'entity-link inia/changed/0/institution'],
      reason: 'a change that the registry of institutions does not tell, into nobody',
    },
  ])('$reason', ({ rows, expected }) => {
    expect(check(rows)).toEqual(expected);
  });
});
