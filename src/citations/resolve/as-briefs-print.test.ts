import { describe, expect, it } from 'vitest';
import { buildLawRegistry, buildTestRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildTestRegistry();

/** What each paragraph of a brief of nobody's cites. */
function resolve(...texts: string[]): string[] {
  const blocks = texts.map((text, block) => ({ block, eId: '', text }));
  return resolveCitations({ norm: 'escrito', issuer: 'mp-trujillo', blocks }, registry).map(
    ({ text, target, reason, candidates }) =>
      `${text} → ${target ? `${target.norm}${target.eId === undefined ? '' : `#${target.eId}`}` : `${reason ?? ''}${candidates ? ` ${candidates.join(' ')}` : ''}`}`,
  );
}

const numberRows: readonly [text: string, found: string[], why: string][] = [
  ['la Ley N° 29419-2009', ['Ley N° 29419-2009 → ley-29419'], 'the year is its own'],
  ['la Ley N° 29419-2010', ['Ley N° 29419-2010 → unknown-norm ley-29419'], 'the law of that number is of another year'],
  [
    'el artículo 5 de la Ley 29419-2009-PCM',
    ['artículo 5 de la Ley 29419-2009-PCM → unknown-norm ley-29419'],
    'no law has an office',
  ],
  ['el D.L. N° 1280-2017', ['D.L. N° 1280-2017 → unknown-norm dleg-1280'], 'a decree of another year'],
  ['la Ley N° 30225-2014', ['Ley N° 30225-2014 → unknown-norm'], 'a law that is not in the registry'],
  ['la Ordenanza N° 011-2102-MPT', ['Ordenanza N° 011-2102-MPT → unknown-norm'], 'two digits swapped'],
  ['la OM-011-2012-MPT', ['OM-011-2012-MPT → om-011-2012-mpt'], 'a hyphen glues kind and number'],
  [
    'el artículo 7 del DS-005-2010-MINAM',
    ['artículo 7 del DS-005-2010-MINAM → ds-005-2010-minam#art_7'],
    'the same behind an article',
  ],
];

const law = 'Ley N° 29419, Ley que regula la actividad de los recicladores';

const siglaRows: readonly [texts: string[], found: string[], why: string][] = [
  [
    [`la ${law} (en adelante, LRAR)`, 'el artículo 5 de la LRAR'],
    [`${law} → ley-29419`, 'artículo 5 de la LRAR → ley-29419#art_5'],
    'the text says what its letters mean',
  ],
  [
    ['la Ley N° 29419 (en adelante, la «LRAR»), y el Reglamento de la LRAR'],
    ['Ley N° 29419 → ley-29419', 'Reglamento → ds-005-2010-minam', 'LRAR → ley-29419'],
    'within one paragraph, in quotation marks; its regulation',
  ],
  [
    ['la Ley N° 27314 (LGRS)', 'la LGRS y su Reglamento'],
    ['Ley N° 27314 → ley-27314', 'LGRS → ley-27314', 'su Reglamento → unknown-norm'],
    'in brackets alone; later words point back to it',
  ],
  [['la Ley N° 27314 - LGRS', 'la LGRS'], ['Ley N° 27314 → ley-27314', 'LGRS → ley-27314'], 'behind a dash'],
  [['el artículo 5 de la LGRS'], ['artículo 5 de la LGRS → ambiguous ley-27314'], 'known letters, unexplained'],
  [['la LGA dice'], ['LGA → unknown-norm'], 'known letters of a law that is not in the registry'],
  [
    ['el artículo 248 del TUO de la LPAG'],
    ['artículo 248 del TUO → unknown-norm', 'LPAG → unknown-norm'],
    'a consolidated text of an unexplained law',
  ],
  [
    ['la Ley N° 29419 y la Ley N° 30225 (en adelante, LCE)', 'artículo 5 de la LCE'],
    ['Ley N° 29419 → ley-29419', 'Ley N° 30225 → unknown-norm', 'artículo 5 de la LCE → unknown-norm'],
    'the letters belong to the norm right before them, known or not',
  ],
  [
    ['la Ley N° 29419 y la Asociación (en adelante, ASOC)', 'la ASOC y el artículo 5 de la ASOC'],
    ['Ley N° 29419 → ley-29419', 'artículo 5 de la ASOC → unknown-norm'],
    'letters of something else are no norm',
  ],
  [
    ['la Ley N° 29419 (en adelante, MINAM)', 'el artículo 5 del MINAM'],
    ['Ley N° 29419 → ley-29419', 'artículo 5 → unknown-norm'],
    'letters of an office never are',
  ],
  [
    ['el TUO de la Ley N° 29419 (en adelante, LRAR)', 'el artículo 5 de la LRAR'],
    ['TUO → unknown-norm', 'Ley N° 29419 → ley-29419', 'artículo 5 de la LRAR → unknown-norm'],
    'the law or its consolidated text: not to be told',
  ],
  [
    ['el artículo 5 del TUO de la LGRS, aprobado por Decreto Supremo N° 005-2010-MINAM'],
    [
      'artículo 5 del TUO → ds-005-2010-minam#art_5',
      'LGRS → ambiguous ley-27314',
      'Decreto Supremo N° 005-2010-MINAM → ds-005-2010-minam',
    ],
    'the text is approved by the decree, the law is not',
  ],
  [['LOM'], [], 'letters alone, as a heading'],
];

const ordinance = 'Ordenanza N° 011-2012-MPT';

/** The ordinance has articles 1 and 2 of its own, the regulation that it approves articles 1 to 3. */
const partRows: readonly [words: string, eId: string, why: string][] = [
  [`artículo 2 de la ${ordinance}`, 'main__art_2', 'the article of the ordinance itself'],
  [`artículo segundo de la ${ordinance}`, 'main__art_2', 'in words'],
  [`${ordinance}, artículo 2`, 'main__art_2', 'the norm first'],
  [`artículo 3 de la ${ordinance}`, 'art_3', 'it has none of its own: that of the regulation'],
  [`artículo 2 de la parte aprobatoria de la ${ordinance}`, 'main__art_2', 'said outright'],
  [`${ordinance}, parte aprobatoria, art. segundo`, 'main__art_2', 'the same, shortened'],
  [`artículo 3 de la parte aprobatoria de la ${ordinance}`, 'main__art_3', 'said outright, and there is none'],
];

describe('two texts in one norm', () => {
  it.each(partRows)('%s → %s (%s)', (words, eId) => {
    expect(resolve(`el ${words}`)).toEqual([`${words} → om-011-2012-mpt#${eId}`]);
  });

  it.each([
    ['Reglamento', 'the regulation'],
    ['texto', 'a text without a name'],
  ])('artículo 2 del %s aprobado por la Ordenanza: %s that it approves', (name) => {
    expect(resolve(`el artículo 2 del ${name} aprobado por la ${ordinance}`)).toEqual([
      `artículo 2 del ${name} → om-011-2012-mpt#art_2`,
      `${ordinance} → om-011-2012-mpt`,
    ]);
  });

  it.each([
    ['artículo 2 del texto aprobado por el Congreso', ['artículo 2 → unknown-norm'], 'no norm approves it'],
    [
      'artículo 2 del texto aprobado por la Ley General',
      ['artículo 2 del texto → no-antecedent'],
      'no number says which',
    ],
  ])('%s → %j (%s)', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});

describe('that norm', () => {
  it.each([
    [
      'La Ordenanza N° 011-2012-MPT rige; el artículo 3 de esa ordenanza',
      ['Ordenanza N° 011-2012-MPT → om-011-2012-mpt', 'artículo 3 de esa ordenanza → om-011-2012-mpt#art_3'],
      'small letters',
    ],
    [
      'La Ley N° 29419 rige; aquella Ley y su Reglamento',
      ['Ley N° 29419 → ley-29419', 'aquella Ley → ley-29419', 'su Reglamento → ds-005-2010-minam'],
      'the farther one',
    ],
    ['La Ley N° 29419 rige; ese decreto', ['Ley N° 29419 → ley-29419', 'ese decreto → no-antecedent'], 'another kind'],
    [
      'el artículo 5 de la Ley N° 29419; el literal a) de ese artículo',
      ['artículo 5 de la Ley N° 29419 → ley-29419#art_5', 'literal a) de ese artículo → ley-29419#art_5__point_a'],
      'that article',
    ],
    ['Una Directiva; los requisitos de esa Directiva Técnica Extraordinaria', [], 'a kind of norms'],
  ])('%s → %j (%s)', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});

describe('a letter and its numeral, in the text itself', () => {
  const law = buildLawRegistry(new Set(['art_1', 'art_1__para_1-1', 'art_1__para_1-1__point_a', 'art_1__para_1-2']));

  const rows: readonly [text: string, eId: string | undefined, why: string][] = [
    ['el literal a) del numeral 1.1', 'art_1__para_1-1__point_a', 'where it stands'],
    ['el literal a) del numeral 1.2', undefined, 'the letter of another numeral is not meant'],
    ['el literal a) del artículo 1', 'art_1__para_1-1__point_a', 'the numeral left out'],
  ];

  it.each(rows)('%s → %s (%s)', (text, eId) => {
    const blocks = [{ block: 0, eId: 'art_1__para_1-2', text }];
    const [citation] = resolveCitations({ norm: 'ley-27314', issuer: 'x', blocks }, law);
    expect(citation?.target?.eId).toBe(eId);
  });
});

describe('recitals', () => {
  it.each([
    ['el octavo considerando de la sentencia', [], 'a judgment is no norm'],
    [
      'el considerando 2 de la Ley N° 29419',
      ['considerando 2 de la Ley N° 29419 → ley-29419'],
      'a norm whose text is not here: the norm alone',
    ],
    ['según el tercer considerando, procede', [], 'of nothing that is named'],
  ])('%s → %j (%s)', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});

describe('siglas of laws', () => {
  it.each(siglaRows)('%j → %j (%s)', (texts, found) => {
    expect(resolve(...texts)).toEqual(found);
  });
});

describe('numbers as briefs print them', () => {
  it.each(numberRows)('%s → %j (%s)', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});
