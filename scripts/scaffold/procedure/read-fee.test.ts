import { describe, expect, test } from 'vitest';
import { ProcedureSchema } from '#procedures';
import { readFee } from './read-fee.ts';

const source = { norm: 'om-011-2012-mpt', eId: 'art_33' };
const sources = [source];

describe('what a norm says of the payment', () => {
  test.for<[reason: string, words: string, fee: object]>([
    ['nothing', 'nada', { kind: 'silent' }],
    ['it is free', 'gratuito', { kind: 'free', sources }],
    ['it asks for one and says no sum', 'sin-monto', { kind: 'not-stated', sources }],
    ['a part of the UIT', '1.5 %', { kind: 'percent-of-uit', percent: '1.5', sources }],
    ['the same without a blank, in whole words', '1% de la UIT', { kind: 'percent-of-uit', percent: '1', sources }],
    ['soles, with their cents as printed', 'S/ 82.50', { kind: 'soles', amount: '82.50', sources }],
    ['soles with the old sign and no cents', 'S/.48', { kind: 'soles', amount: '48', sources }],
    ['thousands of soles', 'S/ 1,250.00', { kind: 'soles', amount: '1250.00', sources }],
  ])('%s', ([, words, fee]) => {
    const read = readFee(words, source);
    expect(read).toMatchObject(fee);
    expect(ProcedureSchema.shape.fee.safeParse(read).success).toBe(true);
  });

  test.for<[reason: string, words: string]>([
    ['a number of nothing', '20'],
    ['a comma, which may be either', '1,5 %'],
    ['soles with a decimal comma', 'S/ 82,50'],
    ['less than nothing', '-1 %'],
    ['another word', 'gratis'],
  ])('is not understood: %s', ([, words]) => {
    expect(() => readFee(words, source)).toThrow(/Escribe: gratuito, "1\.5 %".*"S\/ 82\.50"/);
  });
});
