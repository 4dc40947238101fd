import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSound } from '../tree/expect-sound.fixture.ts';
import { parseNormText } from './parse-norm-text.ts';

/** Lines in which everything that means something to the parser comes together. */
const fragment = fc.constantFrom(
  ...[
    '#',
    '##',
    '###',
    '####',
    '#####',
    '- ',
    '  - ',
    '    - ',
    '1. ',
    '> ',
    '\t',
    '     ',
    '\\',
    '|',
    '| --- |',
    '^^',
    '>>',
  ],
  ...[
    '===',
    '⏎',
    '**',
    '*',
    '_',
    '~',
    '`',
    '```',
    '[^1]',
    '[^1]: ',
    '[',
    ']',
    '(x)',
    '{',
    '}',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
  ],
  ...[
    'import x',
    'export const',
    'https://a.pe',
    '\r\n',
    '\n',
    '\n\n',
    '\r',
    '\u00a0',
    '\u0000',
    '\ufeff',
    '\u2028',
    '😀',
  ],
  ...['Artículo 1°.- ', 'ARTICULO SEGUNDO-', 'TITULO I', 'CAPÍTULO II', 'ANEXO N° 1', 'REGLAMENTO', 'DISPOSICIONES'],
  ...[
    'Primera.- ',
    'CONSIDERANDO:',
    'Que, ',
    'DECRETA:',
    'Regístrese',
    '10.1. ',
    'a) ',
    'i. ',
    'ñ) ',
    '✓ ',
    'texto ',
    ' ',
  ],
);
const hostile = fc.array(fc.oneof({ weight: 6, arbitrary: fragment }, fc.string({ unit: 'binary', maxLength: 5 })), {
  maxLength: 60,
});

describe('any text', () => {
  it('is read without loss, with unique eIds and blocks in order', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        expectSound(parts.join(''));
      }),
      { numRuns: 1500 },
    );
  });

  it('of any characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        expectSound(source);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to its length', () => {
    // The time that this thread works, not the clock: on a busy machine it waits for its turn.
    const measure = (source: string): number => {
      const start = process.threadCpuUsage();
      parseNormText(source);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    };
    for (const line of ['- a) Uno\n', '#### Artículo 1.-\n', '- Uno\n', 'a) Uno\n\n']) {
      measure(line.repeat(500));
      const small = measure(line.repeat(500));
      expect(measure(line.repeat(4000))).toBeLessThan(Math.max(small, 5) * 40);
    }
  });
});
