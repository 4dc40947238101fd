import { describe, expect, it } from 'vitest';
import { ordinance, place, quoted, review, trujillo } from './review.fixture.ts';
import { describeQuotation } from './text/build-review-table.ts';

const quotations: [why: string, text: string, says: string][] = [
  ['word for word', `Según ${place}: «${quoted}».`, 'Coincide con el texto que tenemos.'],
  ['behind the words, in brackets', `Se pide “${quoted}” (${place}).`, 'Coincide con el texto que tenemos.'],
  [
    'blanks and marks set otherwise',
    `Según ${place}: "comprobante de pago  por derecho\nde trámite del 0.28 % de la UIT".`,
    'Coincide con el texto que tenemos.',
  ],
  [
    'with an omission',
    `Según ${place}: «Comprobante de pago (…) del 0.28 % de la UIT».`,
    'Coincide con el texto que tenemos.',
  ],
  ['another figure', `Según ${place}: «${quoted.replace('0.28', '2.80')}».`, 'No coincide con el texto que tenemos.'],
  [
    'other words',
    `Según ${place}: «Los perros callejeros pagarán multa doble cada martes».`,
    'No hallamos esas palabras en el texto que tenemos.',
  ],
  [
    'of another provision',
    `Según el artículo 5 de la ${ordinance} ${trujillo}: «${quoted}».`,
    'Está en esa norma, en otra disposición.',
  ],
  [
    'of a norm without text',
    `Según el artículo 80 de la Ley N° 27972: «${quoted}».`,
    'No tenemos su texto para comparar.',
  ],
];

describe('words in quotation marks', () => {
  it.each(quotations)('%s: %s', (_why, text, says) => {
    expect(review(text).citations.flatMap((found) => found.quotations.map(describeQuotation))).toEqual([says]);
  });

  it('shows what differs, word by word', () => {
    const [result] = review(`Según ${place}: «${quoted.replace('0.28', '2.80')}».`).citations.flatMap(
      (found) => found.quotations,
    );
    const parts = result?.result.kind === 'different' ? result.result.parts : [];
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'held', words: '0.28' },
      { kind: 'quoted', words: '2.80' },
    ]);
  });

  it('a quotation may begin with a small letter', () => {
    const [first] = review(
      `Según la ${ordinance} ${trujillo}, «la renovación es de obligatoriedad bienal, debiendo presentar los mismos requisitos».`,
    ).citations.flatMap((found) => found.quotations);
    const parts = first?.result.kind === 'different' ? first.result.parts : [];
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'held', words: 'anual' },
      { kind: 'quoted', words: 'bienal' },
    ]);
  });

  it.each([
    ['the name of a norm', 'la Ley N° 29419, «Ley que regula la actividad de los recicladores»'],
    ['little more than a citation', 'la Ley N° 29419 y un «Decreto Supremo N° 014-2017-MINAN» nuevo'],
    ['a term', 'la Ley N° 29419 dice «reciclador»'],
    ['words of another sentence', 'Rige la Ley N° 29419. El testigo dijo: «yo no vi nada de nada».'],
  ])('are none where they are %s', (_why, text) => {
    expect(review(text).citations.flatMap((found) => found.quotations)).toEqual([]);
  });
});
