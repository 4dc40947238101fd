import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

/** The provisions found in a text, as paths: `article:5`, `article:5/point:a`. */
function listPaths(text: string): string[] {
  return findMentions(text).flatMap(({ targets }) =>
    targets.map(({ path }) => path.map(({ unit, value }) => `${unit}:${value}`).join('/')),
  );
}

/** Two numbers and what is counted with the second one. */
const measured = (measure: string): string => `según los artículos 5 y 30 ${measure}`;

describe('a number before a measure is no provision', () => {
  it.each([
    [measured('días hábiles'), 'days'],
    [measured('meses'), 'months'],
    [measured('años'), 'years'],
    [measured('horas'), 'hours'],
    [measured('soles'), 'money'],
    [measured('UIT'), 'parts of the UIT'],
    [measured('% de la UIT'), 'a share'],
    [measured('por ciento'), 'a share in words'],
    [measured('kg'), 'weight'],
    [measured('toneladas'), 'weight in tonnes'],
    [measured('metros'), 'length'],
    [measured('m de frente'), 'length, shortened'],
    [measured('ha de terreno'), 'land'],
    [measured('veces'), 'times'],
    [measured('personas'), 'people'],
    [measured('miembros'), 'members'],
    [measured('de junio'), 'a date'],
    [measured('de setiembre'), 'a date, as Peru writes the month'],
  ])('%s (%s)', (text) => {
    expect(listPaths(text)).toEqual(['article:5']);
  });

  it.each([
    [measured('de la Ordenanza'), 'the norm they belong to'],
    [measured('rigen'), 'a verb'],
    [measured('han sido derogados'), 'a verb that begins as the hectare does'],
    [measured('ha sido institucionalizado'), 'the verb that is written as the hectare is'],
    [measured('ha establecido'), 'the same with a participle'],
    [measured('ha de cumplirse'), 'the same before an infinitive'],
    [measured('y 31'), 'more numbers'],
  ])('but in «%s» it is one: %s', (text) => {
    expect(listPaths(text)).toContain('article:30');
  });
});

describe('what stands behind a number', () => {
  it.each([
    ['artículo 12A de la Ley', ['article:12-a'], 'a capital belongs to it'],
    ['artículo 1-quinquies de la Ley', ['article:1-quinquies'], 'an added article'],
    ['artículo 2–A de la Ley', ['article:2-a'], 'a longer dash'],
    ['artículo 12a de la Ley', [], 'a small letter glued to it may be anything'],
    ['artículo 5o de la Ley', ['article:5'], 'a small o stands for º'],
    ['artículo 5 o el 6', ['article:5'], 'but not behind a space'],
    ['artículo 5 no se aplica', ['article:5'], 'nor does a word'],
    ['artículo 5°y 6°', [], 'a conjunction glued to it is not read'],
    ['artículo 12-bis', ['article:12-bis'], 'bis makes another article'],
    ['artículo 12 bisturíes', ['article:12'], 'a word that begins so does not'],
    ['Anexo 2 y Anexo 3', ['annex:2', 'annex:3'], 'a conjunction is no letter of an annex'],
    ['Anexo I y Anexo II', ['annex:i', 'annex:ii'], 'nor of one with a Roman number'],
    ['ANEXO 2 Y ANEXO 3', ['annex:2', 'annex:3'], 'not even in capitals'],
    ['Anexo 12 B 1 de la Ordenanza', ['annex:12-b-1'], 'a letter and a number, as our own citations say it'],
    ['Anexo 12 B 3 ejemplares', ['annex:12-b'], 'but no amount'],
    ['Anexo 2 B y otros', ['annex:2-b'], 'a capital is one'],
    ['anexo único y otros', ['annex:unico'], 'the only annex'],
    ['anexo a la Ordenanza', [], 'a preposition is no annex'],
    ['D.S. N° 014-2017-MINAM, Anexo 1, Anexo 2, Anexo 3', ['annex:1', 'annex:2', 'annex:3'], 'a list of annexes'],
    ['Hotel 300, Anexo 2', ['annex:2'], 'a hotel is no telephone'],
    ['central telefónica 044-484240, anexo 2', [], 'an extension is no annex'],
    ['Teléf. 044-484240, anexo 2 y anexo 3', [], 'nor is a second extension'],
    ['considerando 3 de la Ordenanza', ['recital:3'], 'a recital by its number'],
    ['tercer considerando; 3er considerando', ['recital:3', 'recital:3'], 'by an ordinal before it'],
    ['considerandos primero y segundo de la Ley', ['recital:1', 'recital:2'], 'behind it'],
    ['primer y segundo considerandos de la Ley', ['recital:1', 'recital:2'], 'two before it'],
    ['considerando 3 ofertas, considerando 30 días', [], 'the verb counts something'],
    ['considerando segunda instancia y primer lugar', [], 'nor does it go with an ordinal of another noun'],
    ['CONSIDERANDO: Que el artículo 5', ['article:5'], 'the heading of recitals'],
    ['art. 33.2.e de la Ley', ['article:33/numeral:33-2/point:e'], 'a full stop glues the letter'],
    ['art. 33.2-e de la Ley', ['article:33/numeral:33-2/point:e'], 'a hyphen'],
    ['art. 33.2 e) de la Ley', ['article:33/numeral:33-2/point:e'], 'a blank, and a bracket behind'],
    ['art. 33.2(e) de la Ley', ['article:33/numeral:33-2/point:e'], 'brackets on both sides'],
    ['artículo 33.e) de la Ley', ['article:33/point:e'], 'a letter of the article itself'],
    ['numeral 33.2.e) de la Ley', ['numeral:33-2/point:e'], 'behind a numeral'],
    ['numeral 33.2-e, según dice', ['numeral:33-2/point:e'], 'the same with a hyphen'],
    ['artículo 33.2.A continuación', ['article:33/numeral:33-2'], 'a capital begins a sentence'],
    ['artículo 33.2.y otros', ['article:33/numeral:33-2'], 'a conjunction is no letter'],
    ['artículo 33.2. a continuación', ['article:33/numeral:33-2'], 'nor is a preposition'],
    ['artículo 33-E de la Ley', ['article:33-e'], 'a capital makes another article'],
    ['artículos 5° al 7° de la Ley', ['article:5', 'article:7'], 'both ends, signs and all'],
    [
      'artículos 5º a 7º; artículos del 5° al 7°',
      ['article:5', 'article:7', 'article:5', 'article:7'],
      'other spellings',
    ],
    ['artículo 33 m) de la Ley', ['article:33'], 'a letter in its bracket is no metre'],
    ['numerales 6.2 y 6.3 ha dispuesto', ['numeral:6-2', 'numeral:6-3'], 'nor is the verb a hectare'],
    ['artículo D del Reglamento', [], 'no provision is counted by the five hundreds'],
    ['Título IIII', [], 'a Roman number is well formed'],
    ['literal ñ) y literal o)', ['point:enie', 'point:o'], 'ñ is a letter of its own'],
  ])('%s → %j (%s)', (text, paths) => {
    expect(listPaths(text)).toEqual(paths);
  });
});
