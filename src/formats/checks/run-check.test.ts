import { describe, expect, test } from 'vitest';
import { countYears } from './check-age.ts';
import type { CheckName } from './check-names.ts';
import { findRucFigure } from './check-ruc.ts';
import { addTyped, checkSums } from './check-sums.ts';
import { runCheck } from './run-check.ts';

const today = '2026-11-29';

test.for<[CheckName, string, RegExp | undefined, string]>([
  ['dni', '12345678', undefined, 'eight figures'],
  ['dni', '01234567', undefined, 'a leading zero counts'],
  ['dni', ' 12 345 678 ', undefined, 'blanks are nothing'],
  ['dni', '12.345.678', undefined, 'nor points'],
  ['dni', '', undefined, 'an empty field may be filled in by hand'],
  ['dni', '   ', undefined, 'so is one with blanks only'],
  ['dni', '1234567', /8 cifras y aquí hay 7/, 'seven figures'],
  ['dni', '123456789012', /aquí hay 12/, 'twelve figures'],
  ['dni', '123456789', /sin el carácter/, 'the check figure beside them'],
  ['dni', '12345678-K', /sin el carácter/, 'a letter as check figure'],
  ['dni', 'no tiene', /solo con sus 8 cifras/, 'words'],
  ['dni', '１２３４５６７８', /solo con sus 8 cifras/, 'figures of another script'],

  ['ruc', '20131312955', undefined, 'that of the SUNAT'],
  ['ruc', '20100047218', undefined, 'that of a bank'],
  ['ruc', '20295613620', undefined, 'that of the RENIEC: a remainder of one gives zero'],
  ['ruc', '20-13131295-5', undefined, 'with hyphens'],
  ['ruc', '20131312956', /última cifra no calza/, 'the last figure is another'],
  ['ruc', '20131312595', /última cifra no calza/, 'two figures changed places'],
  ['ruc', '2013131295', /11 cifras y aquí hay 10/, 'ten figures'],
  ['ruc', '30131312955', /empieza con/, 'a beginning that nobody has'],
  ['ruc', 'RUC 20131312955', /solo con sus 11 cifras/, 'words'],

  ['adult', '18', undefined, 'eighteen is enough'],
  ['adult', '35 años', undefined, 'with the unit'],
  ['adult', '17', /18 años o más.*dice 17/, 'seventeen is not'],
  ['adult', '0', /18 años o más/, 'nobody is zero'],
  ['adult', '180', /demasiado alta/, 'a slip of the finger'],
  ['adult', '29/11/2008', /escribe 18/, 'the birthday itself: eighteen today'],
  ['adult', '30/11/2008', /18 años o más.*dice 17/, 'a day short of it'],
  ['adult', '29/02/2008', /escribe 18/, 'born on a leap day'],
  ['adult', '30/02/2000', /años cumplidos/, 'a day that does not exist'],
  ['adult', '01/01/2030', /años cumplidos/, 'a day to come'],
  ['adult', '-5', /años cumplidos/, 'below zero'],

  ['date', '29/11/2026', undefined, 'today'],
  ['date', '29/02/2024', undefined, 'a leap day'],
  ['date', '29022024', undefined, 'figures alone'],
  ['date', '29/02/2025', /no existe/, 'no leap year'],
  ['date', '31/04/2024', /no existe/, 'April has thirty'],
  ['date', '30/11/2026', /todavía no llega/, 'tomorrow'],
  ['date', '05/12/98', /todavía no llega/, 'two figures are of this century'],
  ['date', '01/01/1500', /demasiado antiguo/, 'nothing was founded then'],
  ['date', 'ayer', /día, mes y año/, 'words'],

  ['day', '1', undefined, 'the first'],
  ['day', '31', undefined, 'the last'],
  ['day', '32', /del 1 al 31/, 'no month has it'],
  ['day', '0', /del 1 al 31/, 'nor this'],
  ['day', 'uno', /del 1 al 31/, 'words'],

  ['year', '2026', undefined, 'this year'],
  ['year', '2,026', undefined, 'as the form prints it'],
  ['year', '2027', undefined, 'a plan for the next year'],
  ['year', '2,012', /trae impreso el año 2012/, 'what the form brings along'],
  ['year', '26', /cuatro cifras/, 'two figures'],
  ['year', '2030', /estamos en 2026/, 'too far ahead'],

  ['count', '0', undefined, 'nobody'],
  ['count', '12', undefined, 'a dozen'],
  ['count', '1.5', /número entero/, 'half a person'],
  ['count', 'doce', /número entero/, 'words'],

  ['amount', '1,234.50', undefined, 'as Peru writes it'],
  ['amount', '12 kg', /no va esa unidad: escribe la cantidad, /, 'a bare number has no unit'],
  ['soles', 'S/ 15.40', undefined, 'with the sign'],
  ['soles', '300 kg', /no va esa unidad: escribe la cantidad en soles/, 'a weight is no money'],
  ['soles', '20 %', /la cantidad en soles/, 'nor a share'],
  ['tonnes', '0.5 t', undefined, 'with its unit'],
  ['tonnes', '500 kg', /no va esa unidad: escribe la cantidad en toneladas, por ejemplo 0\.5/, 'kilos are no tonnes'],
  ['tonnes', '1.345', /un cero más si son decimales \(1\.2340\)/, 'a way to write it'],
  ['tonnes', '1.3450', undefined, 'which is taken'],
  ['kilos', '12 kg', undefined, 'with its unit'],
  ['kilos', '1 t', /cantidad en kilos/, 'tonnes are no kilos'],
  ['litres', '20 lt', undefined, 'with its unit'],
  ['hours', '8 horas', undefined, 'with its unit'],
  ['hours', '30 min', /cuántas horas son/, 'minutes are no hours'],
  ['days', '3 días', undefined, 'with its unit'],
  ['amount', '1,234', /No sabemos/, 'thousands or decimals'],
  ['amount', '-3', /sin el signo menos/, 'below zero'],

  ['email', 'grupo@correo.pe', undefined, 'an address'],
  ['email', 'grupo@correo', /arroba y su punto/, 'no point'],
  ['email', 'grupo.correo.pe', /arroba y su punto/, 'no at sign'],

  ['phone', '987 654 321', undefined, 'a mobile'],
  ['phone', '(044) 244212 / 987654321', undefined, 'two of them'],
  ['phone', '12345', /solo con números/, 'too short'],
  ['phone', 'no tengo', /solo con números/, 'words'],
])('%s «%s»: %s (%s)', ([name, typed, said]) => {
  const message = runCheck(name, typed, today);
  expect(message).toEqual(said === undefined ? undefined : expect.stringMatching(said));
});

describe('countYears', () => {
  test.for([
    ['2000-06-15', '2018-06-14', 17, 'the day before the birthday'],
    ['2000-06-15', '2018-06-15', 18, 'the birthday'],
    ['2000-06-15', '2018-06-16', 18, 'the day after'],
    ['2004-02-29', '2022-02-27', 17, 'leap day, the day before'],
    ['2004-02-29', '2022-02-28', 18, 'leap day, in a year without one'],
    ['2004-02-29', '2024-02-29', 20, 'leap day, in a year with one'],
    ['2026-11-29', '2026-11-29', 0, 'born today'],
  ] as const)('%s on %s: %s (%s)', ([birth, day, years]) => {
    expect(countYears(birth, day)).toBe(years);
  });
});

test('the last figure of a RUC, where the remainder would give ten or eleven', () => {
  expect(findRucFigure('2029561362'), 'ten becomes zero').toBe(0);
  expect(findRucFigure('2000000006'), 'eleven becomes one').toBe(1);
});

describe('sums', () => {
  test.for([
    [['1.5', '2,25'], '3.75', 'decimals of both kinds'],
    [['0.1', '0.2'], '0.3', 'no binary fractions'],
    [['1,000.50', '1'], '1001.5', 'thousands'],
    [['3 kg', '1'], undefined, 'one has a unit'],
    [['3', ''], undefined, 'one is missing'],
    [['3', 'tres'], undefined, 'one is no number'],
    [[], undefined, 'nothing'],
  ] as const)('%j is %s (%s)', ([typed, sum]) => {
    expect(addTyped(typed)).toBe(sum);
  });

  const rules = [{ of: ['mujeres', 'hombres'], equals: ['activos', 'inactivos'], says: 'Revisa' }];
  test.for([
    [{ mujeres: '5', hombres: '7', activos: '10', inactivos: '2' }, [], 'they agree'],
    [{ mujeres: '5', hombres: '7', activos: '10', inactivos: '3' }, ['mujeres'], 'they do not'],
    [{ mujeres: '5', hombres: '', activos: '10', inactivos: '3' }, [], 'one is not written yet'],
  ] as const)('%j: %j (%s)', ([values, fields]) => {
    const found = checkSums(rules, (name) => (values as Record<string, string>)[name] ?? '');
    expect(found.map(({ field }) => field)).toEqual(fields);
  });
});
