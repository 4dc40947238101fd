import { describe, expect, test } from 'vitest';
import { findPrinted } from './quiz-fact.fixture.ts';
import { quoteFine, quoteProvision } from './quote-provision.ts';

const norm = 'om-001-2020-mpt';
const far = `${'palabra '.repeat(40)}en el plazo de 5 días. ${'palabra '.repeat(40)}`.trim();

describe('quoteProvision', () => {
  test.each<[reason: string, eId: string | undefined, printed: string | undefined, quote: string | undefined]>([
    ['the line that holds the words', 'art_1', 'foto', 'b. Una foto.'],
    ['a short provision whole', 'art_1__point_a', undefined, 'a. Copia de DNI.'],
    ['words that do not stand there', 'art_1__point_a', 'foto', undefined],
    ['a norm without its provision', undefined, 'foto', undefined],
    ['a place without text', 'art_9', 'foto', undefined],
  ])('%s', (_, eId, printed, quote) => {
    expect(quoteProvision({ norm, eId, printed }, findPrinted)).toBe(quote);
  });

  test('a long line is cut between words, and says so', () => {
    const quote = quoteProvision({ norm, eId: 'x', printed: 'plazo de 5 días' }, () => far) ?? '';
    expect(quote).toMatch(/^\[…\] plazo de 5 días\. (?:palabra )+\[…\]$/u);
    for (const part of quote.split('[…]').map((one) => one.trim())) expect(far).toContain(part);
  });
});

test.each([
  [
    'the cells from the description to the percentages',
    'Por ensuciar',
    ['Por ensuciar', 'a. Personas naturales b. Comercio', '5 10'],
  ],
  ['a description of another row', 'Por quemar', undefined],
])('quoteFine: %s', (_, printed, cells) => {
  expect(quoteFine({ norm, eId: 'art_2__table_1__tr_1', printed }, findPrinted)).toEqual(cells);
});
