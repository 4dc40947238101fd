import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTestRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildTestRegistry();

function resolve(texts: string[], norm = 'rm-900-2020-minam', eId = 'art_2'): string[] {
  const blocks = texts.map((text, block) => ({ block, eId, text }));
  return resolveCitations({ norm, issuer: norm.startsWith('om') ? 'mp-trujillo' : 'minam', blocks }, registry)
    .filter(({ block }) => block === texts.length - 1)
    .map(
      ({ text, target, via, reason }) =>
        `${text} → ${target ? `${target.norm}${target.eId === undefined ? '' : `#${target.eId}`}` : reason} (${via})`,
    );
}

const rows: readonly [texts: string[], found: string[], why: string][] = [
  [['la Ley N° 27314'], ['Ley N° 27314 → ley-27314 (number)'], 'a number'],
  [['la Ley General de Residuos Sólidos'], ['Ley General de Residuos Sólidos → ley-27314 (alias)'], 'a name'],
  [['la Ley N° 30225'], ['Ley N° 30225 → unknown-norm (number)'], 'not in the registry'],
  [
    ['la Ley N° 27314, Ley que regula la actividad de los recicladores'],
    ['Ley N° 27314, Ley que regula la actividad de los recicladores → ambiguous (number)'],
    'number and name disagree',
  ],
  [
    ['Ley General de Residuos Sólidos - Ley N° 29419'],
    ['Ley General de Residuos Sólidos → ley-27314 (alias)', 'Ley N° 29419 → ley-29419 (number)'],
    'neighbours in a list',
  ],
  [
    ['la Ley N° 29419 y su Reglamento'],
    ['Ley N° 29419 → ley-29419 (number)', 'su Reglamento → ds-005-2010-minam (anaphora)'],
    'regulation of the law just named',
  ],
  [
    ['El Reglamento de la Ley N° 29419'],
    ['Reglamento → ds-005-2010-minam (alias)', 'Ley N° 29419 → ley-29419 (number)'],
    'regulation by its law',
  ],
  [
    ['el Reglamento del Decreto Legislativo N° 1280'],
    ['Reglamento → ds-019-2017-vivienda (alias)', 'Decreto Legislativo N° 1280 → dleg-1280 (number)'],
    'the regulation of 2020, not a later one',
  ],
  [
    ['La Ley N° 29419 rige.', 'La citada Ley obliga.'],
    ['citada Ley → ley-29419 (anaphora)'],
    'antecedent in an earlier block',
  ],
  [
    ['La Ley N° 29419 rige.', 'La Ley N° 30225 y la citada Ley obligan.'],
    ['Ley N° 30225 → unknown-norm (number)', 'citada Ley → unknown-norm (anaphora)'],
    'an unknown norm is an antecedent too',
  ],
  [['la citada Ley'], ['citada Ley → no-antecedent (anaphora)'], 'nothing to point to'],
  [
    ['O.M. N° ____-2012-MPT, Aprobada el __/__/__'],
    ['O.M. N° ____-2012-MPT → blank-number (number)'],
    'a form leaves the number to fill in',
  ],
  [
    ['remite la propuesta del citado reglamento en forma digital'],
    ['citado reglamento → draft (anaphora)'],
    'a draft is no norm yet',
  ],
  [
    ['observaciones a la propuesta de reglamento referido;'],
    ['reglamento referido → draft (anaphora)'],
    'a draft, pointed at from behind',
  ],
  [
    ['la Ley N° 29419 (en adelante, la Ley)', 'según el artículo 5 de la Ley'],
    ['artículo 5 de la Ley → ley-29419#art_5 (alias)'],
    'a declared name',
  ],
  [['según el artículo 5 de la Ley'], ['artículo 5 de la Ley → no-antecedent (alias)'], 'a name never declared'],
  [
    ['la Ley N° 27314 (en adelante, el Código)', 'según el artículo 20 del Código'],
    ['artículo 20 del Código → ley-27314#art_20 (alias)'],
    'a code by declaration',
  ],
  [['la Ley N° 27314 (en adelante, el Código)', 'según el Código de Colores'], [], 'another code, that is no norm'],
  [['la Ley N° 27314 (en adelante, el Código)', 'lea el Código QR'], [], 'a code to scan'],
  [
    ['la Ley N° 27314 (en adelante, el Código)', 'según el Código de Procedimientos Civiles'],
    ['Código de Procedimientos Civiles → unknown-norm (alias)'],
    'another code, that is a norm',
  ],
  [
    ['la Ley N° 27314 (en adelante, el Código)', 'el artículo 20 del Código de Procedimientos Penales'],
    ['artículo 20 del Código de Procedimientos Penales → unknown-norm (alias)'],
    'an article of another code',
  ],
  [
    ['la Ley N° 27314 (en adelante, el Código)', 'el artículo 20 del Código y las normas'],
    ['artículo 20 del Código → ley-27314#art_20 (alias)'],
    'a conjunction is no letter of a code',
  ],
  [
    ['la Ley N° 27314 (en adelante, el Código)', 'el artículo 20 del Código y 3 normas'],
    ['artículo 20 del Código → ley-27314#art_20 (alias)'],
    'nor is one before a number',
  ],
  [
    ['la Ley N° 27314 (en adelante, el Código)', 'el artículo 20 del Código o, en su defecto, otro'],
    ['artículo 20 del Código → ley-27314#art_20 (alias)'],
    'nor one before a comma',
  ],
  [['la Ley N° 27314 (en adelante, el Código)', 'el producto de Código A.'], [], 'a letter ends the words'],
  [
    ['el D.S. N° 005-2010-MINAM (en adelante, la Resolución)', 'la Resolución de Contrato'],
    [],
    'the end of a contract, whatever name was declared',
  ],
  [
    ['el artículo 22 de la Constitución y a lo establecido'],
    ['artículo 22 de la Constitución → const-1993#art_22 (alias)'],
    'what stands beside the Constitution founds no firm',
  ],
  [['de acuerdo a Ley'], [], 'the word alone'],
  [
    ['la Ordenanza Municipal N° 012-2007-MPT'],
    ['Ordenanza Municipal N° 012-2007-MPT → ambiguous (number)'],
    'a sigla does not say which town',
  ],
  [
    ['la Ordenanza Municipal N° 012-2007-MPT de la Municipalidad Provincial de Trujillo'],
    ['Ordenanza Municipal N° 012-2007-MPT → om-012-2007-mpt (number)'],
    'the town is named',
  ],
  [
    ['la Ordenanza Municipal N° 012-2007-MPT de la Municipalidad Provincial de Tumbes'],
    ['Ordenanza Municipal N° 012-2007-MPT → unknown-norm (number)'],
    'another town is named',
  ],
  [['el Decreto Supremo N° 005-2010'], ['Decreto Supremo N° 005-2010 → ambiguous (number)'], 'sigla missing'],
  [['el artículo 5 del Convenio'], [], 'a treaty is no norm, and its article not ours'],
  [
    ['la Constitución Política de 1979'],
    ['Constitución Política de 1979 → unknown-norm (alias)'],
    'a former constitution',
  ],
];

const ownRows: readonly [texts: string[], eId: string, found: string[], why: string][] = [
  [['la presente Ordenanza'], 'art_2', ['presente Ordenanza → om-011-2012-mpt (self)'], 'self'],
  [
    ['la Ordenanza Municipal N° 012-2007-MPT'],
    'art_2',
    ['Ordenanza Municipal N° 012-2007-MPT → om-012-2007-mpt (number)'],
    'same issuer',
  ],
  [['el artículo 3'], 'art_2', ['artículo 3 → om-011-2012-mpt#art_3 (inner)'], 'own article'],
  [['el artículo 1'], 'art_2', ['artículo 1 → om-011-2012-mpt#art_1 (inner)'], 'inside the regulation'],
  [['el artículo 1'], 'main__art_2', ['artículo 1 → om-011-2012-mpt#main__art_1 (inner)'], 'inside the approving part'],
  [['el artículo precedente'], 'art_3', ['artículo precedente → om-011-2012-mpt#art_2 (inner)'], 'the one before'],
  [['el artículo precedente'], 'art_1', ['artículo precedente → unknown-provision (inner)'], 'there is none before'],
  [['el artículo 44'], 'art_2', ['artículo 44 → unknown-provision (inner)'], 'no such article'],
  [['el presente título'], 'art_2', ['presente título → om-011-2012-mpt#title_i (inner)'], 'the title around it'],
  [['ver Anexo N° 2'], 'art_2', ['Anexo N° 2 → om-011-2012-mpt#att_2 (inner)'], 'own annex'],
  [['Ley 24920'], 'art_2', ['Ley 24920 → ley-29419 (erratum)'], 'a known misprint'],
  [['ORDENANZA MUNICIPAL N° 011-2012-MPT'], 'main__preamble', [], 'its own title'],
  [
    ['Que, la Ley N° 27314 dispone, y el artículo 9 precisa'],
    'main__recs_1__rec_1',
    ['Ley N° 27314 → ley-27314 (number)', 'artículo 9 → ley-27314#art_9 (anaphora)'],
    'in a recital an article belongs to the law spoken of',
  ],
  [
    ['la Ley N° 29419 dice: «conforme a la presente Ley»'],
    'main__recs_1__rec_1',
    ['Ley N° 29419 → ley-29419 (number)', 'presente Ley → ley-29419 (anaphora)'],
    'quoted words speak of the quoted law',
  ],
];

describe('resolveCitations', () => {
  it.each(rows)('%j → %j (%s)', (texts, found) => {
    expect(resolve(texts)).toEqual(found);
  });

  it.each(ownRows)('%j in %s → %j (%s)', (texts, eId, found) => {
    expect(resolve(texts, 'om-011-2012-mpt', eId)).toEqual(found);
  });

  it('carries the misprint and the sentence', () => {
    const [citation] = resolveCitations(
      {
        norm: 'om-011-2012-mpt',
        issuer: 'mp-trujillo',
        blocks: [{ block: 4, eId: 'art_2', text: 'Uno. Rige la Ley 24920.' }],
      },
      registry,
    );
    expect(citation).toMatchObject({ block: 4, erratum: 'e1', context: 'Rige la Ley 24920.' });
  });

  it('lists the norms an open number may mean', () => {
    const [citation] = resolveCitations(
      { norm: 'x', issuer: 'minam', blocks: [{ block: 0, eId: '', text: 'D.S. 005-2010' }] },
      registry,
    );
    expect(citation?.candidates).toEqual(['ds-005-2010-minam']);
  });

  it('never throws, keeps spans inside and apart, on any blocks', () => {
    const words = fc.constantFrom(
      'Ley N° 29419',
      'artículo 5',
      'de la',
      'citada Ley',
      '“',
      '”',
      'su reglamento',
      'artículos 1, 2 y 3',
      'del presente',
      'título',
      '(',
      '.',
      'Anexo 2',
      'en adelante, la Ley',
      'Ordenanza N° 012-2007-MPT',
    );
    const block = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 6 }),
        fc.constantFrom('', 'art_2', 'main__recs_1__rec_1', 'att_2'),
        (texts, eId) => {
          const citations = resolveCitations(
            {
              norm: 'om-011-2012-mpt',
              issuer: 'mp-trujillo',
              blocks: texts.map((text, index) => ({ block: index, eId, text })),
            },
            registry,
          );
          for (const [index, { block: at, start, end, text }] of citations.entries()) {
            expect(texts[at]?.slice(start, end)).toBe(text);
            const next = citations[index + 1];
            if (next?.block === at) expect(next.start).toBeGreaterThanOrEqual(end);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
