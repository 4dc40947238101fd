import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import type { Mention } from './mention.ts';

function describeHead(mention: Mention): string {
  const head = mention.head;
  if (!head) return '-';
  if (head.kind === 'number')
    return `${head.type} ${head.number.serial}${head.number.year === null ? '' : `/${head.number.year}`}`;
  if (head.kind === 'foreign') return 'foreign';
  return `${head.kind} ${head.noun}`;
}

function show(text: string): string[] {
  return findMentions(text).flatMap((mention) => {
    const head = describeHead(mention);
    if (mention.targets.length === 0) return [`${mention.text} = ${head}`];
    return mention.targets.map(({ start, end, path }) => {
      const steps = path.map(({ unit, value, relative }) => `${unit}:${relative ?? value}`).join('/');
      return `${text.slice(start, end)} = ${head} ${steps}`;
    });
  });
}

const rows: readonly [text: string, found: string[], why: string][] = [
  ['la Ley N° 27314 rige', ['Ley N° 27314 = ley 27314'], 'a law'],
  ['las Leyes N° 28611 y 29419', ['Leyes N° 28611 = ley 28611', '29419 = ley 29419'], 'several numbers under one head'],
  [
    'Ley 27314 y DS No.057-2004 PCM',
    ['Ley 27314 = ley 27314', 'DS No.057-2004 PCM = decreto-supremo 57/2004'],
    'no mark, hyphen missing',
  ],
  [
    'numeral 7.8 del artículo 7° del D.S. N° 005-2010-MINAM',
    ['numeral 7.8 del artículo 7° del D.S. N° 005-2010-MINAM = decreto-supremo 5/2010 article:7/numeral:7-8'],
    'bottom-up path',
  ],
  ['la Ley N° 27972, en su artículo 80', ['Ley N° 27972, en su artículo 80 = ley 27972 article:80'], 'top-down path'],
  [
    'artículos 5, 6 y 7 de la Ley N° 29419',
    ['artículos 5 = ley 29419 article:5', '6 = ley 29419 article:6', '7 de la Ley N° 29419 = ley 29419 article:7'],
    'a run, one target each',
  ],
  [
    'literales a) y b) del artículo 8',
    ['literales a) = - article:8/point:a', 'b) del artículo 8 = - article:8/point:b'],
    'narrow run under one article',
  ],
  [
    'Arts. 57 y 118, inciso 11)',
    ['Arts. 57 = - article:57', '118, inciso 11) = - article:118/point:11'],
    'a narrow step belongs to the last article',
  ],
  [
    'Sexta Disposición Transitoria del Reglamento de la Ley N° 27314',
    ['Sexta Disposición Transitoria del Reglamento = derived reglamento disposition:6', 'Ley N° 27314 = ley 27314'],
    'regulation and law apart',
  ],
  [
    'artículo II del Título Preliminar de la Ley N° 27972',
    ['artículo II del Título Preliminar de la Ley N° 27972 = ley 27972 preliminary:/article:ii'],
    'preliminary title',
  ],
  [
    'el acuerdo primero literal a) de la Ley N° 29419',
    ['literal a) de la Ley N° 29419 = ley 29419 point:a'],
    'the ordinal belongs to the noun before it',
  ],
  ['la citada Ley', ['citada Ley = anaphora ley'], 'anaphora'],
  ['la norma pre citada', ['norma pre citada = anaphora norma'], 'pointing word behind'],
  ['la presente Ordenanza', ['presente Ordenanza = self ordenanza'], 'self'],
  ['su reglamento', ['su reglamento = derived reglamento'], 'possessive'],
  [
    'el precitado Decreto Legislativo Nº 1106',
    ['Decreto Legislativo Nº 1106 = decreto-legislativo 1106'],
    'a number says more than a pointing word',
  ],
  ['artículo precedente', ['artículo precedente = - article:previous'], 'relative'],
  ['Anexo N° 2 y Anexo 12.B-1', ['Anexo N° 2 = - annex:2', 'Anexo 12.B-1 = - annex:12-b-1'], 'annexes'],
  ['artículo 5 del Convenio', ['artículo 5 = foreign article:5'], 'something that is no norm of ours'],
  ['Informe N° 062-SGSA/GMA-MPC-2015', [], 'a report'],
  ['años 2010-2021, teléfono 044-274120', [], 'years and phones'],
  ['artículos de limpieza', [], 'goods'],
  ['artículo 5, 30 días', ['artículo 5 = - article:5'], 'an amount behind a comma'],
];

describe('findMentions', () => {
  it.each(rows)('%s → %j (%s)', (text, found) => {
    expect(show(text)).toEqual(found);
  });
});

const words = fc.constantFrom(
  'Ley',
  'N°',
  '27314',
  'artículo',
  'artículos',
  '5',
  '6 y 7',
  'del',
  'de la',
  'numeral 7.8',
  'inciso d)',
  'Decreto Supremo',
  '005-2010-MINAM',
  'la citada',
  'presente',
  'Reglamento',
  'su',
  ',',
  ';',
  '.',
  '(',
  ')',
  '“',
  '”',
  '"',
  'Título Preliminar',
  'Sexta',
  'Disposición',
  'Anexo',
  'N',
  '-',
  'İ',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe('findMentions on any text', () => {
  it('keeps spans inside the text, in order and apart, and gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        let rebuilt = '';
        for (const { start, end, text: printed, targets } of findMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(printed).toBe(text.slice(start, end));
          let inner = start;
          for (const target of targets) {
            expect(target.start).toBeGreaterThanOrEqual(inner);
            expect(target.end).toBeLessThanOrEqual(end);
            inner = target.end;
          }
          rebuilt += text.slice(at, start) + printed;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});
