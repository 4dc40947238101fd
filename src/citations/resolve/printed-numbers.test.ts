import { describe, expect, it } from 'vitest';
import { buildOutline, parseNormText } from '#norms';
import { formatEIdNumber } from '#text';
import { buildLawRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

/** A text with every way of printing a number that a norm of Peru may have. */
const source = `
#### Artículo 1ro.- Objeto

Uno.

#### Artículo 2o.- Alcance

Uno.

#### Artículo 5.- Requisitos

Son:

n) Uno.

ñ) Dos.

o) Tres.

#### Artículo 12.- Plazo

12.1 Uno.

12.02 Dos.

#### Artículo 12A.- Plazo adicional

Uno.

#### Artículo 12-B.- Otro plazo

Uno.

#### Artículo 12-bis.- Prórroga

Uno.

#### Artículo 12° ter.- Otra prórroga

Uno.

#### ARTÍCULO DÉCIMO TERCERO.- Fin

Uno.

## DISPOSICIONES FINALES

SÉTIMA.- Uno.

DÉCIMO OCTAVA.- Dos.

SEXAGÉSIMA Disposición.- Tres.

CENTÉSIMA SEXAGÉSIMA PRIMERA.- Cuatro.

## DISPOSICIÓN TRANSITORIA

ÚNICA.- Uno.

# ANEXO 12 B

# ANEXO 12B-1

# ANEXO ÚNICO
`;

const rows: readonly [printed: string, cited: string, number: string, eId: string, why: string][] = [
  ['1ro', 'artículo 1ro', '1', 'art_1', 'a short ordinal'],
  ['1ro', 'artículo 1°', '1', 'art_1', 'cited otherwise than printed'],
  ['2o', 'artículo 2o.', '2', 'art_2', 'a small o for º'],
  ['n', 'literal n) del artículo 5', 'n', 'art_5__point_n', 'the letter before ñ'],
  ['ñ', 'literal ñ) del artículo 5', 'enie', 'art_5__point_enie', 'ñ is not n'],
  ['ñ', 'inciso “ñ” del artículo 5', 'enie', 'art_5__point_enie', 'in quotation marks'],
  ['ñ', 'artículo 5, literal Ñ)', 'enie', 'art_5__point_enie', 'a capital'],
  ['12.1', 'numeral 12.1 del artículo 12', '12-1', 'art_12__para_12-1', 'a dotted numeral'],
  ['12.02', 'numeral 12.2 del artículo 12', '12-2', 'art_12__para_12-2', 'a zero before the digit'],
  ['12A', 'artículo 12A', '12-a', 'art_12-a', 'a glued letter'],
  ['12A', 'artículo 12-A', '12-a', 'art_12-a', 'a hyphen where the norm has none'],
  ['12-B', 'artículo 12B', '12-b', 'art_12-b', 'none where the norm has one'],
  ['12-B', 'artículo 12°-B', '12-b', 'art_12-b', 'a degree sign between'],
  ['12-bis', 'artículo 12-bis', '12-bis', 'art_12-bis', 'bis behind a hyphen'],
  ['12-bis', 'artículo 12 bis', '12-bis', 'art_12-bis', 'bis behind a space'],
  ['12° ter', 'artículo 12° ter', '12-ter', 'art_12-ter', 'ter behind a degree sign'],
  ['DÉCIMO TERCERO', 'artículo décimo tercero', '13', 'art_13', 'an ordinal of two words'],
  ['DÉCIMO TERCERO', 'artículo 13', '13', 'art_13', 'cited in digits'],
  ['SÉTIMA', 'Séptima Disposición Final', '7', 'hcontainer_1__hcontainer_7', 'with p or without'],
  ['DÉCIMO OCTAVA', 'Decimoctava Disposición Final', '18', 'hcontainer_1__hcontainer_18', 'in one word'],
  ['SEXAGÉSIMA', 'Sexagésima Disposición Final', '60', 'hcontainer_1__hcontainer_60', 'beyond fifty'],
  [
    'CENTÉSIMA SEXAGÉSIMA PRIMERA',
    'Centésima Sexagésima Primera Disposición Final',
    '161',
    'hcontainer_1__hcontainer_161',
    'three words',
  ],
  [
    'ÚNICA',
    'Única Disposición Transitoria',
    'unica',
    'hcontainer_2__hcontainer_unica',
    'the only one keeps its gender',
  ],
  ['12 B', 'Anexo 12.B', '12-b', 'att_12-b', 'an annex with a letter'],
  ['12B-1', 'Anexo 12 B-1', '12-b-1', 'att_12-b-1', 'a sheet of it'],
  ['ÚNICO', 'Anexo Único', 'unico', 'att_unico', 'the only annex'],
];

const outline = new Set(buildOutline(parseNormText(source).tree).map(({ eId }) => eId));
const registry = buildLawRegistry(outline);

describe.each(rows)('«%s», cited as «%s», is %s', (printed, cited, number, eId, why) => {
  it(`is read so by the one reader of numbers: ${why}`, () => {
    expect(formatEIdNumber(printed)).toBe(number);
  });

  it(`stands in the text as ${eId}`, () => {
    expect([...outline]).toContain(eId);
  });

  it.each([`según el ${cited} de la Ley N° 27314.`, `conforme a la Ley N° 27314, ${cited}.`])(
    '«%s» leads there',
    (text) => {
      const blocks = [{ block: 0, eId: 'art_2', text }];
      const targets = resolveCitations({ norm: 'rm-900-2020-minam', issuer: 'minam', blocks }, registry);
      expect(targets.map(({ target }) => target)).toEqual([{ norm: 'ley-27314', eId, exists: true }]);
    },
  );
});
