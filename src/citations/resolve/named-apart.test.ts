import { describe, expect, it } from 'vitest';
import { buildTestRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildTestRegistry();

/** What is found in one block of an ordinance: words, norm and provision. */
function resolve(text: string): string[] {
  const document = { norm: 'om-011-2012-mpt', issuer: 'mp-trujillo', blocks: [{ block: 0, eId: 'art_2', text }] };
  return resolveCitations(document, registry).map(
    ({ text: words, target, reason }) =>
      `${words} → ${target ? `${target.norm}${target.eId === undefined ? '' : `#${target.eId}`}` : (reason ?? '')}`,
  );
}

const rows: readonly [text: string, found: string[], why: string][] = [
  ['(Constitución legal con socios inscritos)', [], 'the constitution of a firm is no norm'],
  [
    'según el artículo 2º Ley Nº 29419, se cobra',
    ['artículo 2º Ley Nº 29419 → ley-29419#art_2'],
    'the norm follows without «de»',
  ],
  [
    'según los Artículos 1 y 3, Ley N° 27314, se cobra',
    ['Artículos 1 → ley-27314#art_1', '3, Ley N° 27314 → ley-27314#art_3'],
    'a comma in place of «de»: no article is our own',
  ],
  [
    'La Ley General de Residuos Sólidos N° 27314 señala las competencias en los artículos 2° y 3°',
    ['Ley General de Residuos Sólidos N° 27314 → ley-27314', 'artículos 2° → ley-27314#art_2', '3° → ley-27314#art_3'],
    'the subject of the clause has the articles',
  ],
  [
    'se derogan los artículos 1 y 2; y, se incorporan los artículos 18 y 19 de la Ley N° 27314',
    [
      'artículos 1 → ley-27314#art_1',
      '2 → ley-27314#art_2',
      'artículos 18 → ley-27314#art_18',
      '19 de la Ley N° 27314 → ley-27314#art_19',
    ],
    'two verbs of one amending sentence share the law',
  ],
  [
    'la Ley General de Residuos Sólidos, aprobada por Ley N° 38888',
    ['Ley General de Residuos Sólidos → unknown-norm', 'Ley N° 38888 → unknown-norm'],
    'a number decides against a registered name',
  ],
  [
    'el artículo 4 del Reglamento aprobado por Decreto Supremo N° 019-2017-VIVIENDA',
    [
      'artículo 4 del Reglamento → ds-019-2017-vivienda#art_4',
      'Decreto Supremo N° 019-2017-VIVIENDA → ds-019-2017-vivienda',
    ],
    'the decree that approves a regulation says which one',
  ],
  ['artículo 3 (Ley 27314)', ['artículo 3 → ley-27314#art_3', 'Ley 27314 → ley-27314'], 'the norm stands in brackets'],
  ['artículo 3 - Ley 27314', ['artículo 3 → ley-27314#art_3', 'Ley 27314 → ley-27314'], 'behind a dash'],
  ['artículo 3: Ley 27314', ['artículo 3 → ley-27314#art_3', 'Ley 27314 → ley-27314'], 'behind a colon'],
  ['artículo 3 vigente de la Ley 27314', ['artículo 3 vigente de la Ley 27314 → ley-27314#art_3'], 'a word between'],
  [
    'la Ley 27314, artículo 3, y asimismo artículo 2',
    ['Ley 27314, artículo 3 → ley-27314#art_3', 'artículo 2 → ley-27314#art_2'],
    'the sentence goes on with the same law',
  ],
  ['El contrato de obra, artículo 3, obliga', [], 'a contract has articles of its own'],
  ['El Estatuto del club, artículo 2, obliga', [], 'so have statutes'],
  [
    'la Ley 29419 (modificada por la Ley 31000). El artículo 8 de dicha ley',
    ['Ley 29419 → ley-29419', 'Ley 31000 → unknown-norm', 'artículo 8 de dicha ley → ley-29419#art_8'],
    'a law named in passing is not the one spoken of',
  ],
  [
    'el artículo 6 de la Ley N° 29419, concordante con el artículo 9 de la Ley N° 27314',
    ['artículo 6 de la Ley N° 29419 → ley-29419#art_6', 'artículo 9 de la Ley N° 27314 → ley-27314#art_9'],
    'a concordance names two laws',
  ],
  [
    'los artículos 4 y 6 de la Ley N° 29419 y 12 de la Ley N° 27314',
    [
      'artículos 4 → ley-29419#art_4',
      '6 de la Ley N° 29419 → ley-29419#art_6',
      '12 de la Ley N° 27314 → ley-27314#art_12',
    ],
    'a list over two norms says «artículos» once',
  ],
  ['la Ley Número 27314', ['Ley Número 27314 → ley-27314'], 'the mark in full'],
  ['las Leyes 29419/27314', ['Leyes 29419 → ley-29419', '27314 → ley-27314'], 'a slash between numbers'],
  ['la Ley N° 29 419', ['Ley N° 29 419 → ley-29419'], 'a blank for the dot of thousands'],
  [
    'el artículo 3 de la Ley N° 27314'.normalize('NFD'),
    ['artículo 3 de la Ley N° 27314'.normalize('NFD') + ' → ley-27314#art_3'],
    'marks apart from their letters',
  ],
  ['dispone en el artículo 3 que rige', ['artículo 3 → om-011-2012-mpt#art_3'], 'a provision behind a verb'],
  ['el art culo 6 de la Ley N° 29419', ['art culo 6 de la Ley N° 29419 → ley-29419#art_6'], 'a letter lost by a scan'],
  ['el Decreto\nLegislativo 1280', ['Decreto\nLegislativo 1280 → dleg-1280'], 'a line break inside the kind'],
  [
    'el artículo IV del Título\nPreliminar de la Ley N° 27314',
    ['artículo IV del Título\nPreliminar de la Ley N° 27314 → ley-27314#tp__art_iv'],
    'a line break inside «Título Preliminar»',
  ],
  [
    'se incorpora el artículo 12-A a la Ley N° 27314',
    ['artículo 12-A → ley-27314#art_12-a', 'Ley N° 27314 → ley-27314'],
    'an article that is added stands apart from its law',
  ],
  [
    'D.S. N° 019-2017-VIVIENDA (Reglamento), Art. 4',
    ['D.S. N° 019-2017-VIVIENDA → ds-019-2017-vivienda', 'Art. 4 → ds-019-2017-vivienda#art_4'],
    'what a bracket says of the norm stands between',
  ],
  [
    'LEY N° 27314, Art. 3 LEY N° 29419, Art. 6',
    ['LEY N° 27314, Art. 3 → ley-27314#art_3', 'LEY N° 29419, Art. 6 → ley-29419#art_6'],
    'in a list of concordances an article belongs to the law before its comma',
  ],
  [
    'Anexo N° 2: Ley General de Residuos Sólidos',
    ['Anexo N° 2 → om-011-2012-mpt#att_2', 'Ley General de Residuos Sólidos → ley-27314'],
    'an annex has a title of its own',
  ],
  [
    'LEY N° 38888 EL PRESIDENTE DE LA REPÚBLICA POR CUANTO',
    [],
    'a norm that begins announces itself, and cites nothing',
  ],
  ['RESOLUCIÓN SUPREMA N° 8-2020-PCM Lima, 3 de mayo de 2020', [], 'so does a resolution with its day'],
];

describe('a norm named apart from its provisions', () => {
  it.each(rows)('%j → %j (%s)', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});
