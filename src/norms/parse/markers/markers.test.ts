import { describe, expect, it } from 'vitest';
import {
  parseApprovedInstrument,
  parseDispositionMarker,
  parseHeadingMarker,
  parseItemMarker,
  parseUnheadedArticle,
} from './markers.ts';

/** Reason, text, what is known of it: prefix, number, and the name left behind the marker; undefined: no marker. */
type Row = [reason: string, text: string, found: [prefix: string, num: string, rest: string] | undefined];

function check(parse: typeof parseHeadingMarker, [, text, found]: Row): void {
  const marker = parse(text);
  expect(marker && [marker.prefix, marker.num, text.slice(marker.length)]).toEqual(found);
  if (marker) expect(text.slice(0, marker.length).trim()).toBe(marker.printed);
}

describe('parseHeadingMarker', () => {
  it.each<Row>([
    ['ordinal sign º, no accent', 'ARTICULO 1º.- DEL OBJETO', ['art', '1', 'DEL OBJETO']],
    ['degree sign, no name', 'Artículo 7°.-', ['art', '7', '']],
    ['dash without dot', 'ARTÍCULO 5°- MUNICIPALIDAD PROVINCIAL', ['art', '5', 'MUNICIPALIDAD PROVINCIAL']],
    ['spaced long dash', 'Artículo 5 – Objeto', ['art', '5', 'Objeto']],
    ['ordinal word', 'ARTICULO SEGUNDO-', ['art', '2', '']],
    ['two ordinal words', 'ARTÍCULO DÉCIMO PRIMERO.- Vigencia', ['art', '11', 'Vigencia']],
    ['glued ordinal', 'Artículo Decimoprimero.- Vigencia', ['art', '11', 'Vigencia']],
    ['single article', 'Artículo Único.- Aprobar', ['art', 'unico', 'Aprobar']],
    ['letter after a dash', 'Artículo 5-A.- Objeto', ['art', '5-a', 'Objeto']],
    ['letter after the degree sign', 'Artículo 5°-A.- Objeto', ['art', '5-a', 'Objeto']],
    ['glued letter', 'Artículo 5A.- Objeto', ['art', '5-a', 'Objeto']],
    ['bis', 'Artículo 11 bis.- Objeto', ['art', '11-bis', 'Objeto']],
    ['a name of one letter is no number', 'ARTÍCULO 5 - A LOS GENERADORES', ['art', '5', 'A LOS GENERADORES']],
    ['a name after a dash is no number', 'ARTÍCULO 5 - DEL OBJETO', ['art', '5', 'DEL OBJETO']],
    ['Roman, of a Título Preliminar', 'Artículo IV.- Principios', ['art', 'iv', 'Principios']],
    ['abbreviated', 'Art. 3°.- Ámbito', ['art', '3', 'Ámbito']],
    ['with a number sign', 'ARTÍCULO N° 3: Ámbito', ['art', '3', 'Ámbito']],
    ['short ordinal', 'Artículo 1ro.- Objeto', ['art', '1', 'Objeto']],
    ['leading zero', 'Artículo 07.- Objeto', ['art', '7', 'Objeto']],
    ['just a number', 'ARTÍCULO 12', ['art', '12', '']],
    ['bracket', 'Artículo 12) Objeto', ['art', '12', 'Objeto']],
    ['the plural names no article', 'ARTÍCULOS 1 Y 2', undefined],
    ['the plural, closed, is of several', 'Artículos 2 y 3.- Derogados', ['art', '2', 'Derogados']],
    ['a run of several', 'ARTÍCULOS 5 AL 8: Derogados', ['art', '5', 'Derogados']],
    ['abbreviated without its stop', 'ART 2.- Fin', ['art', '2', 'Fin']],
    ['a word that begins like the abbreviation', 'ARTE 2.- Fin', undefined],
    ['an accent apart from its letter', 'Arti\u0301culo 2.- Fin', ['art', '2', 'Fin']],
    ['a space without width', 'Artículo\u200b 2.- Fin', ['art', '2', 'Fin']],
    ['the same before the word', '\ufeffArtículo 2.- Fin', ['art', '2', 'Fin']],
    ['quinquies', 'Artículo 1-quinquies.- Fin', ['art', '1-quinquies', 'Fin']],
    ['octies', 'Artículo 1 octies.- Fin', ['art', '1-octies', 'Fin']],
    ['a letter behind a longer dash', 'Artículo 2–A.- Fin', ['art', '2-a', 'Fin']],
    ['bis behind a longer dash', 'Artículo 2–bis. Fin', ['art', '2-bis', 'Fin']],
    ['título with its accent apart', 'TI\u0301TULO II', ['title', 'ii', '']],
    ['an amount is no numeral', '2.5 UIT por vez', undefined],
    ['a word that is no number', 'Artículo de prueba', undefined],
    ['an ordinal inside a longer word', 'Artículo primeramente', undefined],
    ['título', 'TITULO I', ['title', 'i', '']],
    ['título with name', 'TÍTULO II: DE LOS ACTORES', ['title', 'ii', 'DE LOS ACTORES']],
    ['Título Preliminar', 'TÍTULO PRELIMINAR', ['title', 'preliminar', '']],
    ['título in words', 'Título Primero.- Normas', ['title', '1', 'Normas']],
    ['a name that starts like a Roman number', 'TÍTULO DIVERSO', undefined],
    ['subtítulo', 'SUBTÍTULO I', ['subtitle', 'i', '']],
    ['capítulo', 'CAPÍTULO IV', ['chp', 'iv', '']],
    ['capítulo with digits', 'Capítulo 2. Del registro', ['chp', '2', 'Del registro']],
    ['subcapítulo', 'Subcapítulo I', ['subchp', 'i', '']],
    ['sección', 'SECCIÓN I. INFORMACIÓN GENERAL', ['sec', 'i', 'INFORMACIÓN GENERAL']],
    ['libro', 'LIBRO PRIMERO', ['book', '1', '']],
    ['dispositions keep their whole name', 'DISPOSICIONES FINALES', ['hcontainer', '', 'DISPOSICIONES FINALES']],
    ['one disposition', 'DISPOSICIÓN DEROGATORIA', ['hcontainer', '', 'DISPOSICIÓN DEROGATORIA']],
    ['annex with N°', 'ANEXO N° 1', ['att', '1', '']],
    ['annex with Nº and colon', 'ANEXO Nº 6: FLUJOGRAMA', ['att', '6', 'FLUJOGRAMA']],
    ['annex with Nro.', 'Anexo Nro. 3', ['att', '3', '']],
    ['leading zero of an annex', 'ANEXO 07', ['att', '7', '']],
    ['annex with a spaced letter', 'ANEXO 12 A', ['att', '12-a', '']],
    ['annex with a glued letter', 'ANEXO 12A', ['att', '12-a', '']],
    ['part of an annex, spaced', 'ANEXO 12. B-1', ['att', '12-b-1', '']],
    ['part of an annex, glued', 'ANEXO 12.B-2', ['att', '12-b-2', '']],
    ['Roman annex', 'ANEXO II', ['att', 'ii', '']],
    ['lettered annex', 'ANEXO A', ['att', 'a', '']],
    ['quoted name', 'ANEXO 1 "FORMATO"', ['att', '1', '"FORMATO"']],
    ['bare annex', 'ANEXO', ['att', '', '']],
    ['the only annex', 'ANEXO ÚNICO', ['att', 'unico', '']],
    ['a preposition is no letter', 'ANEXO A LA ORDENANZA', ['att', '', 'A LA ORDENANZA']],
    ['a word that starts like N°', 'ANEXO NORMATIVO', ['att', '', 'NORMATIVO']],
    ['a word of Roman letters', 'ANEXO CIVIL', ['att', '', 'CIVIL']],
    ['the list of annexes is none', 'ANEXOS', undefined],
    ['numeral with a name', '10.1. ADECUACION', ['para', '10-1', 'ADECUACION']],
    ['numeral glued to its name', '10.2.DISEÑO TECNICO', ['para', '10-2', 'DISEÑO TECNICO']],
    ['numeral without a dot', '33.2 REQUISITOS', ['para', '33-2', 'REQUISITOS']],
    ['a name only', 'DISEÑO TÉCNICO', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (...row) => {
    check(parseHeadingMarker, row);
  });
});

describe('parseItemMarker', () => {
  it.each<Row>([
    ['numeral', '33.2 Requisitos', ['para', '33-2', 'Requisitos']],
    ['numeral with a dot', '5.1. Implementar', ['para', '5-1', 'Implementar']],
    ['numeral with a dash', '5.1.- Implementar', ['para', '5-1', 'Implementar']],
    ['glued numeral', '10.2.DISEÑO', ['para', '10-2', 'DISEÑO']],
    ['numeral of three steps', '10.2.1 Rutas', ['para', '10-2-1', 'Rutas']],
    ['a rate is no numeral', '0.28 % de la UIT', undefined],
    ['a percentage is no numeral', '22.3% es reaprovechable', undefined],
    ['thousands are no numeral', '50.000 soles', undefined],
    ['a date is no numeral', '12.03.2012', undefined],
    ['tax units are no numeral', '2.5 UIT por vez', undefined],
    ['a length is no numeral', '1.20 metros', undefined],
    ['an area is no numeral', '2.5 m2 por puesto', undefined],
    [
      'a numeral that explains a unit',
      '2.5 UIT: Unidad Impositiva Tributaria',
      ['para', '2-5', 'UIT: Unidad Impositiva Tributaria'],
    ],
    ['a numeral whose text begins with a measure', '2.5. metros lineales', ['para', '2-5', 'metros lineales']],
    ['a numeral whose text has a capital', '2.5 Metros de vereda', ['para', '2-5', 'Metros de vereda']],
    ['a letter and the number below it', 'a.2 texto', ['point', 'a-2', 'texto']],
    ['the same with a dot', 'a.2. Texto', ['point', 'a-2', 'Texto']],
    ['letter and dot', 'a. Copia simple', ['point', 'a', 'Copia simple']],
    ['letter and bracket', 'a) Copia simple', ['point', 'a', 'Copia simple']],
    ['letter in brackets', '(a) Copia simple', ['point', 'a', 'Copia simple']],
    ['letter, dot and dash', 'a.- Copia simple', ['point', 'a', 'Copia simple']],
    ['letter, bracket and dot', 'a). Copia simple', ['point', 'a', 'Copia simple']],
    ['bracket glued to the text', 'a)Copia simple', ['point', 'a', 'Copia simple']],
    ['dot glued to the text', 'a.Copia simple', ['point', 'a', 'Copia simple']],
    ['ñ has an address of its own', 'ñ) Copia simple', ['point', 'enie', 'Copia simple']],
    ['doubled letter', 'aa) Copia simple', ['point', 'aa', 'Copia simple']],
    ['letter and number', 'a.1) Copia simple', ['point', 'a-1', 'Copia simple']],
    ['capital', 'A. Copia simple', ['point', 'a', 'Copia simple']],
    ['Roman', 'iv) Otros', ['point', 'iv', 'Otros']],
    ['Roman of one letter', 'i. Descripción', ['point', 'i', 'Descripción']],
    ['Roman capitals', 'III. Descripción', ['point', 'iii', 'Descripción']],
    ['number', '1. Respetar', ['point', '1', 'Respetar']],
    ['number and bracket', '12) Respetar', ['point', '12', 'Respetar']],
    ['just a letter', 'a.', ['point', 'a', '']],
    ['check mark', '✓ Presentar', ['item', '', 'Presentar']],
    ['arrow', '▶ Obtención', ['item', '', 'Obtención']],
    ['dash', '- Zona 1', ['item', '', 'Zona 1']],
    ['round bullet', '• Zona 1', ['item', '', 'Zona 1']],
    ['initials are no letter', 'D.S. N° 005-2010-MINAM', undefined],
    ['spaced initials are no letter', 'D. S. N° 005-2010-MINAM', undefined],
    ['a year is no number', '2012. Ese año', undefined],
    ['a word is no letter', 'y otros', undefined],
    ['a word with a dot', 'Sr. Alcalde', undefined],
    ['a box of a form is text', '☐ Sí', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (...row) => {
    check(parseItemMarker, row);
  });
});

describe('parseDispositionMarker', () => {
  it.each<Row>([
    ['plain', 'Primera.- En todo lo no previsto', ['hcontainer', '1', 'En todo lo no previsto']],
    ['single', 'ÚNICA.- Deróguese', ['hcontainer', 'unica', 'Deróguese']],
    ['two words', 'Décimo Primera.- Deróguese', ['hcontainer', '11', 'Deróguese']],
    ['two feminine words', 'DÉCIMA PRIMERA. Deróguese', ['hcontainer', '11', 'Deróguese']],
    ['twenty-second', 'VIGÉSIMA SEGUNDA. Autorización', ['hcontainer', '22', 'Autorización']],
    ['colon', 'Segunda: Deróguese', ['hcontainer', '2', 'Deróguese']],
    ['long dash', 'Segunda – Deróguese', ['hcontainer', '2', 'Deróguese']],
    ['short, feminine', '1ra.- Deróguese', ['hcontainer', '1', 'Deróguese']],
    ['short, second', '2da.- Deróguese', ['hcontainer', '2', 'Deróguese']],
    ['short, third', '3era. Deróguese', ['hcontainer', '3', 'Deróguese']],
    ['with a sign', '1ª.- Deróguese', ['hcontainer', '1', 'Deróguese']],
    ['the last', 'ÚLTIMA.- Deróguese', ['hcontainer', 'ultima', 'Deróguese']],
    ['the last of a sentence', 'Última instancia administrativa', undefined],
    ['an amount', '15 días después', undefined],
    ['with its kind', 'PRIMERA DISPOSICIÓN FINAL.- Deróguese', ['hcontainer', '1', 'Deróguese']],
    ['alone on its line', 'PRIMERA', ['hcontainer', '1', '']],
    ['an ordinal in a sentence', 'Primera instancia del procedimiento', undefined],
    ['a word that only starts so', 'Primeramente.- Deróguese', undefined],
  ])('%s: %s', (...row) => {
    check(parseDispositionMarker, row);
  });
});

describe('parseUnheadedArticle', () => {
  it.each<Row>([
    ['a stop, as the gazette prints it', 'Artículo 2. Fin', ['art', '2', 'Fin']],
    ['a colon', 'Artículo 2: Fin', ['art', '2', 'Fin']],
    ['in words', 'Artículo Sexto.- Fin', ['art', '6', 'Fin']],
    ['Roman', 'Artículo II.- Fin', ['art', 'ii', 'Fin']],
    ['alone', 'ARTÍCULO 2', ['art', '2', '']],
    ['the only one', 'Artículo único. Fin', ['art', 'unico', 'Fin']],
    ['set in', '     Artículo 2.- Fin', ['art', '2', 'Fin']],
    ['a sentence that names one', 'Artículo 5 de la Ley N° 29419', undefined],
    ['a numeral of one', 'Artículo 5.2 de la Ley', undefined],
    ['a list of them', 'Artículos 5 y 6', undefined],
    ['a range of them', 'Artículo 5-7', undefined],
  ])('%s: %s', (_reason, text, found) => {
    const marker = parseUnheadedArticle(text);
    expect(marker && [marker.prefix, marker.num, text.slice(marker.length)]).toEqual(found);
  });
});

it('keeps where a heading of several articles ends', () => {
  expect(parseHeadingMarker('Artículos 2, 3 y 4.- Derogados')).toMatchObject({ num: '2', lastNum: '4' });
});

describe('parseApprovedInstrument', () => {
  it.each([
    ['plain', 'REGLAMENTO DE FORMALIZACION', 'reglamento'],
    ['with its article', 'EL REGLAMENTO DE FORMALIZACION', 'reglamento'],
    ['two words', 'TEXTO ÚNICO ORDENADO', 'texto-unico'],
    ['policy', 'Política Nacional del Ambiente', 'politica'],
    ['a word that only starts so', 'PLANTILLA DE COSTOS', undefined],
    ['a norm that approves', 'ORDENANZA QUE APRUEBA EL REGLAMENTO', undefined],
  ])('%s: %s', (_, text, name) => {
    expect(parseApprovedInstrument(text)).toBe(name);
  });
});
