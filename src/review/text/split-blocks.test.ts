import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';
import { splitBlocks } from './split-blocks.ts';

test.for([
  ['Ordenanza Municipal N°\n011-2012-MPT', 1, 'a number behind its mark'],
  ['del artículo 33 de la\nOrdenanza Municipal', 1, 'an article goes on'],
  ['la Ordenanza\nMunicipal N° 1', 1, 'the name of a kind of norm goes on'],
  ['según el art.\n33 del Decreto', 1, 'a shortened word ends no sentence'],
  ['el Decreto Supremo N° 014-2017-\nMINAM', 1, 'a hyphen goes on'],
  ['el D.S.\nN° 014-2017-MINAM', 1, 'two shortened words'],
  ['ORDENANZA MUNICIPAL\nArtículo 1', 2, 'a heading in capitals stands alone'],
  ['Rige la Ley N° 1.\nEl artículo 5', 2, 'a sentence ends'],
  ['Antecedentes\nEl artículo 5', 2, 'a short line stands alone'],
  ['Visto\n\ny considerando', 2, 'a blank line'],
] as const)('%j is %i: %s', ([text, count]) => {
  const pieces = splitBlocks(text);
  expect(pieces).toHaveLength(count);
  for (const { start, text: words } of pieces) expect(text.slice(start, start + words.length)).toBe(words);
});

test.for([
  ['Orde\u00ADnanza', 'Ordenanza', 'a soft hyphen'],
  ['N°\u200B 0\u000011\uFEFF', 'N° 011', 'what nobody sees'],
  ['arti\u0301culo', 'artículo', 'letters taken apart'],
  ['uno\r\ndos\rtres\u2028cuatro', 'uno\ndos\ntres\ncuatro', 'ends of lines'],
  ['Ley\u00A0N°\t1 – «x»', 'Ley\u00A0N°\t1 – «x»', 'what is seen stays'],
] as const)('%j is read as %j: %s', ([text, clean]) => {
  expect(cleanText(text)).toBe(clean);
});
