import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { listCostSheets } from '../cost.content.ts';
import { checkCostSheet, readCosts } from './check-cost-sheet.ts';
import type { Verdict } from './compare-printed.ts';
import { describeCheck, formatComputed } from './describe-check.ts';

const costSheets = listCostSheets();

const [card, permit] = costSheets;
if (!card || !permit) throw new Error('Both sheets are needed.');

describe('checkCostSheet', () => {
  it.each<[string, string, string, string, Verdict]>([
    ['step 4: 5 × 0.17', 'att_12-b-1__table_1__tr_5', '0.85', '0.87', 'hidden'],
    ['step 6: 5 × 0.24', 'att_12-b-1__table_1__tr_7', '1.20', '1.22', 'hidden'],
    ['labour, sum of the steps', 'att_12-b-1__table_1__tr_10', '4.63', '4.62', 'hidden'],
    ['paper of the carnet', 'att_12-b-2__table_1__tr_2', '0.15', '0.17', 'hidden'],
    ['depreciation of the carnet', 'att_12-b-5__table_1__tr_5', '4.82', '4.81', 'unrounded'],
    ['variable cost of the carnet', 'att_12-b__dvs_4__dvs_3__table_1__tr_3', '10.00', '9.99', 'cut'],
    ['0.71 copied as 0.70', 'att_12-b__dvs_3__dvs_4__table_1__tr_4', '0.71', '0.70', 'cut'],
    ['step 2: 90 × 0.056', 'att_12-c-1__table_1__tr_3', '5.04', '5.00', 'hidden'],
    ['labour of the permit', 'att_12-c-1__table_1__tr_13', '20.43', '20.42', 'hidden'],
    ['paper of the permit', 'att_12-c-2__table_1__tr_2', '0.15', '0.16', 'hidden'],
    ['book: 18.00 × 0.00', 'att_12-c-3__table_1__tr_8', '0.00', '0.02', 'hidden'],
    ['toner: 180.00 × 0.04', 'att_12-c-3__table_1__tr_10', '7.20', '6.48', 'hidden'],
    ['materials of a month', 'att_12-c-3__table_1__tr_11', '9.76', '9.75', 'hidden'],
    ['14.96 ÷ 1.17', 'att_12-c_2__dvs_4__dvs_2__table_1__tr_3', '12.79', '12.82', 'unrounded'],
    ['variable cost of the permit', 'att_12-c_2__dvs_4__dvs_3__table_1__tr_3', '35.40', '35.41', 'hidden'],
    ['8 ÷ 14', 'att_12-c_2__dvs_4__dvs_4__table_1__tr_3', '0.57', '0.60', 'unrounded'],
    ['cost of the permit', 'att_12-c_2__dvs_4__dvs_5__table_1__tr_3', '36.01', '36.00', 'unrounded'],
  ])('finds %s at %s: %s, printed %s', (_reason, eId, computed, printed, verdict) => {
    const found = [...checkCostSheet(card), ...checkCostSheet(permit)].filter(
      (check) => check.source.eId === eId && check.verdict !== 'match',
    );
    expect(found.map((check) => [check.computed.toFixed(2), check.printed, check.verdict])).toEqual([
      [computed, printed, verdict],
    ]);
  });

  it('finds nothing else, and nothing that rounding cannot explain', () => {
    const others = costSheets.map((sheet) => checkCostSheet(sheet).filter(({ verdict }) => verdict !== 'match'));
    expect(others.map(({ length }) => length)).toEqual([7, 10]);
    expect(others.flat().filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  it('says what may explain each', () => {
    const words = checkCostSheet(card).map(describeCheck);
    expect(words).toContain('Puede ser que cortaran los decimales en vez de redondear: sale de 9.998.');
    expect(words).toContain('Puede ser redondeo: con las cifras sin redondear da 4.8125.');
    expect(words).toContain(
      'Puede ser que las cifras impresas estén redondeadas: con más decimales daría entre 0.825 y 0.875.',
    );
  });
});

it.each([
  ['carnet', card, ['10.00', '10.01', '9.96']],
  ['permit', permit, ['36.00', '36.00', '36.64']],
])('reads the cost of the %s in three ways', (_name, sheet, expected) => {
  expect(Object.values(readCosts(sheet)).map((value) => value.toFixed(2))).toEqual(expected);
});

it.each([
  ['10', '9.99', '10.00', 'as many decimals as the printed one'],
  ['12.786324', '12.82', '12.7863', 'four at most'],
])('shows %s beside %s as %s: %s', (computed, printed, expected) => {
  expect(formatComputed({ computed: new Big(computed), printed })).toBe(expected);
});
