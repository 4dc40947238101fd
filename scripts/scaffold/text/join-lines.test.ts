import { describe, expect, test } from 'vitest';
import { cutGazette } from './cut-gazette.ts';
import { joinLines } from './join-lines.ts';

/** As wide as a line of the documents below. */
const WIDE = 'La presente ordenanza regula el recojo de botellas en toda la provincia';

describe('a blank line', () => {
  test.for<[reason: string, lines: string[], paragraphs: [text: string, first: number, last: number][]]>([
    [
      'ends a paragraph, though its last line is as long as the others and says no more than they do',
      ['Reciclar más', '', 'Reducir los residuos', ''],
      [
        ['Reciclar más', 1, 1],
        ['Reducir los residuos', 3, 3],
      ],
    ],
    [
      'ends a title, and what is below it in capitals, too',
      ['PLAN DE VILLA', '', 'RESUMEN', '', 'Reciclar más.'],
      [
        ['PLAN DE VILLA', 1, 1],
        ['RESUMEN', 3, 3],
        ['Reciclar más.', 5, 5],
      ],
    ],
    ['adds nothing where there are several, before or behind', ['', '', 'Uno.', '', '', ''], [['Uno.', 3, 3]]],
    [
      'ends an item of a list, with or without a sign at its end',
      ['Se pide:', '', 'a) copia del DNI', '', 'b) una foto'],
      [
        ['Se pide:', 1, 1],
        ['a) copia del DNI', 3, 3],
        ['b) una foto', 5, 5],
      ],
    ],
    [
      'ends nothing where the page broke within a sentence',
      [WIDE, '', 'y en sus distritos.'],
      [[`${WIDE} y en sus distritos.`, 1, 3]],
    ],
    [
      'ends nothing behind a word that ends no sentence',
      ['regula el recojo en la provincia de', '', 'Trujillo.'],
      [['regula el recojo en la provincia de Trujillo.', 1, 3]],
    ],
  ])('%s', ([, lines, paragraphs]) => {
    expect(joinLines(lines).map(({ text, lines: [first, last] }) => [text, first, last])).toEqual(paragraphs);
  });
});

describe('blank lines of a document', () => {
  test.for<[reason: string, text: string, paragraphs: string[]]>([
    [
      'set the title apart from the summary',
      'ORDENANZA MUNICIPAL N° 1-2026-MPX\n\nORDENANZA QUE REGULA EL RECOJO\n\nArtículo 1.- Objeto',
      ['ORDENANZA MUNICIPAL N° 1-2026-MPX', 'ORDENANZA QUE REGULA EL RECOJO', 'Artículo 1.- Objeto'],
    ],
    [
      'are of the page where they stand around its heading',
      `ORDENANZA MUNICIPAL N° 1-2026-MPX\n\n${WIDE} según la\nLey\n\nNORMAS LEGALES\n\nOrgánica de Municipalidades.`,
      ['ORDENANZA MUNICIPAL N° 1-2026-MPX', `${WIDE} según la Ley Orgánica de Municipalidades.`],
    ],
  ])('%s', ([, text, paragraphs]) => {
    const { lines, found } = cutGazette(text, '1-2026-MPX', 'Ordenanza Municipal');
    expect(found).toBe(true);
    expect(joinLines(lines).map((one) => one.text)).toEqual(paragraphs);
  });
});
