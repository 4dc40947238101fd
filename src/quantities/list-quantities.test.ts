import { describe, expect, test } from 'vitest';
import { listQuantities, listSaidValues } from './list-quantities.ts';

const claimed: readonly [reason: string, text: string, values: readonly string[]][] = [
  ['a zero before it changes nothing', 'en 05 días', ['5']],
  ['a decimal', 'el 0.28 % de la UIT', ['0.28']],
  ['thousands', 'S/ 1,800.00', ['1800']],
  ['a decimal comma', '5,5 m³', ['5.5']],
  ['a day in digits', 'el 15/12/2015', ['2015-12-15']],
  ['a day in words', 'el 7 de julio del 2024', ['2024-07-07']],
  [
    'September is written in two ways',
    '1 de setiembre de 2011 y 2 de septiembre de 2011',
    ['2011-09-01', '2011-09-02'],
  ],
  ['hours of the afternoon', 'de 5:00 de la mañana a 5:00 de la tarde', ['5:00', '17:00']],
  ['hours as a norm prints them', 'De 06:00 pm a 02:00 am.', ['18:00', '2:00']],
  ['the kind of days', '30 días hábiles', ['30', 'habil']],
  ['days of the week', 'de lunes a domingo', ['lunes', 'domingo']],
  ['a number in words, where something is measured', 'hasta los siete meses', ['7']],
  ['our own counting is no claim', 'tus dos depósitos', []],
  ['«una» alone is no number', 'una foto', []],
];

describe('listQuantities', () => {
  test.for(claimed)('%s', ([, text, values]) => {
    expect(listQuantities(text).map(({ value }) => value)).toEqual(values);
  });

  test('keeps what is written, to be shown', () => {
    expect(listQuantities('en 05 días HÁBILES').map(({ printed }) => printed)).toEqual(['05', 'habiles']);
  });
});

const said: readonly [reason: string, text: string, value: string][] = [
  ['digits and words of one number', 'en el plazo de treinta (30) días', '30'],
  ['a number in words alone', 'quince días perentorios', '15'],
  ['a number put together', 'a los veintiséis de marzo, treinta y cinco soles', '35'],
  ['thousands in words', 'del año dos mil doce', '2012'],
  ['once a year', 'es de obligatoriedad anual', '1'],
  ['twice a year is half of it', 'semestralmente', '6'],
  ['a ton, in kilograms', 'más de una tonelada', '1000'],
  ['coming of age', 'trabajar con menores de edad', '18'],
  ['the year of a day', 'Fecha 15 /12 /2011', '2011'],
];

describe('listSaidValues', () => {
  test.for(said)('%s', ([, text, value]) => {
    expect(listSaidValues(text)).toContain(value);
  });

  test.for<[reason: string, text: string, value: string]>([
    ['a number inside another', 'G 173', '17'],
    ['a number of another kind', 'el 15/12/2015', '15'],
  ])('not %s', ([, text, value]) => {
    expect(listSaidValues(text)).not.toContain(value);
  });
});
