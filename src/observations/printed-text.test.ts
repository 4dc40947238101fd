import { expect, test } from 'vitest';
import { parseNormText } from '#norms';
import { buildPrintedTexts } from './index.ts';
import { sampleText } from './observation.fixture.ts';

const texts = buildPrintedTexts(parseNormText(sampleText).tree);

const rows: [reason: string, eId: string, text: string | undefined][] = [
  ['a marker stands before its words', 'art_1__para_1-1', '1.1. Copia simple'],
  ['a row gives its cells, lines of a cell in one', 'art_1__table_1__tr_2', '173\n1 5'],
  ['what the editor wrote in brackets is not printed', 'att_2', ''],
  ['what does not exist has no text', 'art_2', undefined],
];

test.each(rows)('%s', (_reason, eId, text) => {
  expect(texts.get(eId)).toBe(text);
});

test('an article holds its heading with the marker, its text, its numerals and its tables', () => {
  expect(texts.get('art_1')?.split('\n')).toEqual([
    'ARTICULO 1º.- DEL PLAZO',
    'Se responde en 5 días.',
    '1.1. Copia simple',
    '1.2. DNI',
    'Código',
    'Multa',
    '173',
    '1 5',
  ]);
});
