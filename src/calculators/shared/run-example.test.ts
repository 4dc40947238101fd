import { describe, expect, it } from 'vitest';
import type { Outcome } from '#forms';
import { parseContentFile, readContent } from '#catalogue';
import { examples } from './examples.content.ts';
import type { WorkedExample } from './example.schema.ts';
import { buildAnswers, checkExamples } from './run-example.ts';
import { showExamples } from './show-examples.ts';

const example: WorkedExample = {
  id: 'carnet',
  title: 'El carnet en 2026',
  answers: { tramite: 'carnet', casos: ['a', 'b'] },
  expects: { answer: 'S/ 15.40', also: ['UIT de 2026 DS N° 301-2025-EF S/ 5,500.00'] },
  source: [{ norm: 'om-011-2012-mpt', eId: 'art_33' }],
  reason: 'El caso corriente.',
};

const answer = (answers: URLSearchParams): Outcome =>
  answers.get('tramite') === 'carnet'
    ? {
        result: {
          norms: [],
          now: [],
          answer: ['Pagas ', { strong: 'S/\u00a015.40' }, '.'],
          sums: [
            {
              caption: 'Suma',
              rows: [{ label: ['UIT de 2026'], note: ['DS N°\u00a0301-2025-EF'], value: 'S/\u00a05,500.00' }],
            },
          ],
          sections: [],
        },
      }
    : { problems: [{ field: 'tramite', message: 'Elige un trámite' }] };

const link = ({ norm }: { norm: string }): { href: string; label: string } => ({
  href: `/normas/${norm}/`,
  label: norm,
});

describe('checkExamples', () => {
  it.each([
    ['nothing where all is said', example, []],
    [
      'an answer that differs',
      { ...example, expects: { answer: 'S/ 15.41' } },
      ['carnet: se espera «S/ 15.41»; responde «Pagas S/ 15.40.»'],
    ],
    [
      'a part that is not there',
      { ...example, expects: { answer: '15.40', also: ['2027'] } },
      ['carnet: falta «2027»'],
    ],
    [
      'answers that are refused',
      { ...example, answers: { tramite: 'otro' } },
      ['carnet: «tramite» se rechaza: Elige un trámite'],
    ],
  ])('tells %s', (_reason, given: WorkedExample, expected) => {
    expect(checkExamples([given], answer)).toEqual(expected);
  });
});

describe('showExamples', () => {
  it('gives the answer of today, a link that asks the same, and the sources', () => {
    const source = [...example.source, { norm: 'ley-29419' }];
    expect(showExamples([{ ...example, source }], answer, '/calculadoras/derecho/', link)).toEqual([
      {
        title: 'El carnet en 2026',
        answer: ['Pagas ', { strong: 'S/\u00a015.40' }, '.'],
        href: '/calculadoras/derecho/?tramite=carnet&casos=a&casos=b&v=1',
        source: [
          { href: '/normas/om-011-2012-mpt/', text: 'om-011-2012-mpt' },
          '; ',
          { href: '/normas/ley-29419/', text: 'ley-29419' },
        ],
      },
    ]);
  });

  it('refuses an example without an answer', () => {
    expect(() => showExamples([{ ...example, answers: {} }], answer, '/x/', link)).toThrow('carnet');
  });
});

it('gives every value of a list to its field', () => {
  expect(buildAnswers(example).toString()).toBe('tramite=carnet&casos=a&casos=b');
});

describe('a file of examples', () => {
  it.each([
    ['none', []],
    ['two with one id', [example, example]],
    ['one without a source', [{ ...example, source: [] }]],
    ['one that expects nothing', [{ ...example, expects: {} }]],
  ])('is refused with %s', (_reason, value) => {
    const file = parseContentFile(JSON.stringify(value), 'content/examples/derecho.json');
    expect(readContent(examples, [file]).issues).not.toEqual([]);
  });
});
