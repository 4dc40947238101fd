import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.ts';

const rows: [reason: string, line: string, rule: string | undefined][] = [
  ['plain Spanish', 'Artículo 1.º — «Niño», 10 %, S/ 5.00 … ‘a’ “b”', undefined],
  ['a no-break space is meant', 'N°\u00a027314', undefined],
  ['a Greek letter alone is meant', 'el ángulo α', undefined],
  ['a rule of Markdown is no merge mark', '==========', undefined],
  ['a merge left half done, its begin', '<<<<<<< HEAD', 'merge-mark'],
  ['its middle', '=======', 'merge-mark'],
  ['its end', '>>>>>>> rama', 'merge-mark'],
  ['a byte order mark', '\ufeff{}', 'forbidden-character'],
  ['a Windows end of line', 'a\r', 'forbidden-character'],
  ['NUL', 'a\u0000b', 'forbidden-character'],
  ['a zero-width space', 'reci\u200bclador', 'forbidden-character'],
  ['a mark that turns the direction of reading', 'a\u202eb', 'forbidden-character'],
  ['a soft hyphen', 'reci\u00adclador', 'forbidden-character'],
  ['half a character', String.raw`a\ud800o`, 'forbidden-character'],
  ['a lost character', 'a\ufffdo', 'forbidden-character'],
  ['a Cyrillic а in a word', 'recicl\u0430dor', 'forbidden-character'],
  ['a Greek ο in a word', 'reciclad\u03bfr', 'forbidden-character'],
  ['UTF-8 read as Latin 1', 'DÃ©jese', 'forbidden-character'],
  ['an escape does not hide it', String.raw`"reci\u200bclador"`, 'forbidden-character'],
  ['a list in a list in a list', '- 1. - a', undefined],
  ['a line of hyphens', '-'.repeat(60), undefined],
  ['a list in a list without end', '1. '.repeat(21), 'too-deep'],
  ['a quotation in a quotation without end', '>'.repeat(21), 'too-deep'],
  ['a letter and its accent apart', 'Arti\u0301culo', 'decomposed-letter'],
];

describe('checkText', () => {
  test.for(rows)('%s', ([, line, rule]) => {
    const issues = checkText(`uno\n${line}\ndos`, 'a.json');
    expect(issues.map((issue) => [issue.rule, issue.place.line])).toEqual(rule === undefined ? [] : [[rule, 2]]);
  });
});
