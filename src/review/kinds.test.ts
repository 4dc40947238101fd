import { expect, test } from 'vitest';
import { ordinance, review, trujillo } from './review.fixture.ts';

const cusco = 'Decreto de Alcaldía N° 002-2016-MPC de la Municipalidad Provincial del Cusco';

/** Kinds of citation that the brief does not have; what is right was decided from the records and the texts before it was run. */
const kinds: [why: string, text: string, found: [text: string, says: string, place?: string][]][] = [
  [
    'an enumeration of letters, the last of which the text does not have',
    `Los literales a), b) y g) del numeral 33.2 del artículo 33° de la ORDENANZA MUNICIPAL Nº 011-2012-MPT ${trujillo}.`,
    [
      ['literales a)', 'Sin verificar', 'art_33__para_33-2__point_a'],
      ['b)', 'Sin verificar', 'art_33__para_33-2__point_b'],
      [
        'g) del numeral 33.2 del artículo 33° de la ORDENANZA MUNICIPAL Nº 011-2012-MPT',
        'No existe en el texto que tenemos',
        'art_33__para_33-2__point_g',
      ],
    ],
  ],
  [
    'articles of a law without text, its number without a mark',
    'Los arts. 5, 6 y 7 de la Ley 29419.',
    [
      ['arts. 5', 'Fuera de lo que tenemos', 'art_5'],
      ['6', 'Fuera de lo que tenemos', 'art_6'],
      ['7 de la Ley 29419', 'Fuera de lo que tenemos', 'art_7'],
    ],
  ],
  [
    'annexes, one of them too many',
    `El Anexo N° 7 y el Anexo N° 13 de la ${ordinance} ${trujillo}.`,
    [
      ['Anexo N° 7', 'Sin verificar', 'att_7'],
      [`Anexo N° 13 de la ${ordinance}`, 'No existe en el texto que tenemos', 'att_13'],
    ],
  ],
  [
    'a final provision',
    `La Quinta Disposición Final y Transitoria de la ${ordinance} ${trujillo}.`,
    [[`Quinta Disposición Final y Transitoria de la ${ordinance}`, 'Sin verificar', 'hcontainer_1__hcontainer_5']],
  ],
  [
    'a final provision too many',
    `La Sexta Disposición Final y Transitoria de la ${ordinance} ${trujillo}.`,
    [[`Sexta Disposición Final y Transitoria de la ${ordinance}`, 'No existe en el texto que tenemos']],
  ],
  [
    'the first article behind the last, and the last two',
    `El artículo 21 del ${cusco} y los artículos 19 y 20 del mismo decreto.`,
    [
      ['artículo 21 del Decreto de Alcaldía N° 002-2016-MPC', 'No existe en el texto que tenemos', 'art_21'],
      ['artículos 19', 'Sin verificar', 'art_19'],
      ['20 del mismo decreto', 'Sin verificar', 'art_20'],
    ],
  ],
  [
    'abbreviations with and without blanks',
    'El D. Leg. N° 1065, el D.Leg. 1278, el D. S. N° 057-2004-PCM y la R.D. N° 008-2020-EF/54.01.',
    [
      ['D. Leg. N° 1065', 'Derogada, sin confirmar'],
      ['D.Leg. 1278', 'Vigente con cambios'],
      ['D. S. N° 057-2004-PCM', 'Derogada'],
      ['R.D. N° 008-2020-EF/54.01', 'Derogada'],
    ],
  ],
  [
    'a restated text and what approved it',
    'El TUO de la Ley N.º 27444, aprobado por D.S. N.º 004-2019-JUS.',
    [
      ['TUO', 'Vigente'],
      ['Ley N.º 27444', 'Vigente con cambios'],
      ['D.S. N.º 004-2019-JUS', 'Vigente'],
    ],
  ],
  [
    'parts of the number in another order, another mark between them',
    'El D.S. 014-MINAM-2017 y el Decreto Supremo N° 014-2017/MINAM.',
    [
      ['D.S. 014-MINAM-2017', 'Vigente con cambios'],
      ['Decreto Supremo N° 014-2017/MINAM', 'Vigente con cambios'],
    ],
  ],
  [
    'numbers too long, and one of four figures, which old laws have',
    'La Ley N° 2797, la Ley N° 294199, el Decreto Legislativo N° 12781 y el Decreto Supremo N° 0142017-MINAM.',
    [
      ['Ley N° 2797', 'Fuera de lo que tenemos'],
      ['Ley N° 294199', 'Número mal escrito o incompleto'],
      ['Decreto Legislativo N° 12781', 'Número mal escrito o incompleto'],
      ['Decreto Supremo N° 0142017-MINAM', 'Número mal escrito o incompleto'],
    ],
  ],
  [
    'codes and norms of others',
    'El Código Procesal Constitucional, el artículo 1 del Decreto Legislativo N° 295 y la Ordenanza N° 015-2019-MDVLH.',
    [
      ['Código Procesal Constitucional', 'Fuera de lo que tenemos'],
      ['artículo 1 del Decreto Legislativo N° 295', 'Fuera de lo que tenemos'],
      ['Ordenanza N° 015-2019-MDVLH', 'Fuera de lo que tenemos'],
    ],
  ],
  [
    'an article of what a norm approves, which has an article of that number of its own',
    `El artículo 1 del Reglamento aprobado por la ${ordinance} ${trujillo} y el artículo primero de la ${ordinance} ${trujillo}.`,
    [
      ['artículo 1 del Reglamento', 'Sin verificar', 'art_1'],
      [ordinance, 'Sin verificar'],
      [`artículo primero de la ${ordinance}`, 'Sin verificar', 'main__art_1'],
    ],
  ],
  ['papers of an office', 'El Informe N° 045-2024-MPT-GGA y el Oficio N° 12-2024-MPT.', []],
];

test.for(kinds)('%s', ([, text, found]) => {
  expect(
    review(text).citations.map(({ text: words, says, eId }) =>
      eId === undefined ? [words, says] : [words, says, eId],
    ),
  ).toEqual(found);
});

const onlyOne = (text: string) => {
  const { citations } = review(text);
  expect(citations).toHaveLength(1);
  return citations[0];
};

test('a part of a provision known by data leads there, and what is known of that provision is said', () => {
  const found = onlyOne('El inciso 8 del artículo 195 de la Constitución Política del Perú.');
  expect(found).toMatchObject({ mark: 'fuera', href: '/normas/const-1993/#art_195' });
  expect(found?.why).toMatch(/^La disposición que la contiene: vigente con cambios\. /);
});

test('where nobody knows the state, that others changed the norm is told all the same', () => {
  const found = onlyOne(`La Ordenanza Municipal N° 003-2008-MPT ${trujillo}.`);
  expect(found).toMatchObject({ mark: 'en-pie', says: 'Sin verificar' });
  expect(found?.why).toMatch(/Sabemos que otra norma la cambió\.$/);
  expect(found?.successors.map(({ href }) => href)).toEqual(['/normas/om-011-2012-mpt/', '/normas/om-042-2013-mpt/']);
});

test.for([
  [`el artículo 99 de la ${ordinance} ${trujillo}`, /que no es toda la norma\.$/, 'a text that lacks parts'],
  [`el artículo 99 del ${cusco}`, /En su texto no está lo citado\.$/, 'a whole text'],
] as const)('«%s» is not in the text held: %s (%s)', ([text, says]) => {
  expect(onlyOne(text)?.why).toMatch(says);
});

test('of a norm that is named without a number it is not said that it is none of ours', () => {
  expect(onlyOne('El artículo 80 de la ley marco.')?.why).toMatch(/o no la reconocemos/);
});
