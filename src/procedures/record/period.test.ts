import { describe, expect, test } from 'vitest';
import { listUits } from '#parameters';
import { describeFee, listYearFees } from './fee.ts';
import { summarizePeriods } from './period.ts';
import type { Fee } from './procedure.schema.ts';

describe('periods, large', () => {
  test.for([
    { periods: [{ days: 5, kind: 'habiles' }], expected: ['5', 'días hábiles'], reason: 'one' },
    { periods: [{ days: 1, kind: 'habiles' }], expected: ['1', 'día hábil'], reason: 'a single day' },
    {
      periods: [
        { days: 5, kind: 'habiles' },
        { days: 5, kind: 'sin-precisar' },
      ],
      expected: ['5', 'días hábiles'],
      reason: 'bare days are working days',
    },
    {
      periods: [
        { days: 15, kind: 'sin-precisar' },
        { days: 5, kind: 'habiles' },
      ],
      expected: ['5 o 15', 'días hábiles'],
      reason: 'places that differ: both, shortest first',
    },
    {
      periods: [
        { days: 30, kind: 'calendario' },
        { days: 5, kind: 'habiles' },
      ],
      expected: ['5 días hábiles o 30 días calendario', ''],
      reason: 'kinds that differ are both named',
    },
  ] as const)('$reason', ({ periods, expected }) => {
    const { value, unit } = summarizePeriods(periods);
    expect([value, unit]).toEqual(expected);
  });
});

describe('fees', () => {
  const sources = [{ norm: 'om-011-2012-mpt' }];
  const carnet = { kind: 'percent-of-uit', percent: '0.28', sources } satisfies Fee;
  const years = listYearFees(carnet, listUits());

  test('every year with a UIT has its amount, newest first', () => {
    expect(years.map(({ year }) => year)).toEqual(listUits().map(({ year }) => year));
    expect(years.find(({ year }) => year === 2026)?.amount).toBe('S/\u00a015.40');
    expect(years.find(({ year }) => year === 2012)?.amount).toBe('S/\u00a010.22');
  });

  test.for<{ fee: Fee; isRequest: boolean; expected: string | undefined; reason: string }>([
    { fee: carnet, isRequest: true, expected: 'S/\u00a015.40 en 2026', reason: 'a share of the UIT' },
    { fee: { kind: 'free', sources }, isRequest: true, expected: 'Gratis', reason: 'free' },
    {
      fee: { kind: 'not-stated', says: 'Pide un pago.', sources },
      isRequest: false,
      expected: 'No consta en la norma',
      reason: 'asked for, without an amount',
    },
    { fee: { kind: 'silent' }, isRequest: true, expected: 'No consta en la norma', reason: 'a request, nothing said' },
    { fee: { kind: 'silent' }, isRequest: false, expected: undefined, reason: 'a duty without payment' },
  ])('$reason', ({ fee, isRequest, expected }) => {
    expect(
      describeFee(
        fee,
        isRequest,
        years.find(({ year }) => year === 2026),
      ),
    ).toBe(expected);
  });
});
