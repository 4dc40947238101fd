import { describe, expect, test } from 'vitest';
import { listUits } from '#parameters';
import { formatInfractionPath, tellFine } from './tell-fine.ts';

const [uit] = listUits();

describe('the fine beside a step of the finder', () => {
  test('a shop that gives to informal recyclers: 20 % of the UIT of the newest year', () => {
    const { year, offenders } = tellFine('trujillo-175');
    expect(year).toBe(uit?.year);
    // 5,500 is the UIT of 2026.
    expect(year).toBe(2026);
    expect(offenders.map(({ label, percent, amount }) => [label, percent, amount])).toEqual([
      ['Personas naturales', '5\u00a0%', 'S/\u00a0275.00'],
      ['Comercios', '20\u00a0%', 'S/\u00a01,100.00'],
      ['Industria', '50\u00a0%', 'S/\u00a02,750.00'],
    ]);
  });

  const addresses: { reason: string; given: string | undefined; expected: string }[] = [
    {
      reason: 'the infraction is chosen',
      given: formatInfractionPath('trujillo-175'),
      expected: '/calculadoras/multa/?municipio=trujillo&infraccion=175',
    },
    {
      reason: 'a case is chosen whole',
      given: tellFine('trujillo-175').offenders[1]?.href,
      expected: '/calculadoras/multa/?municipio=trujillo&infraccion=175&infractor=comercio',
    },
    {
      reason: 'a table that names nobody asks for nobody',
      given: tellFine('cusco-2').offenders[0]?.href,
      expected: '/calculadoras/multa/?municipio=cusco&infraccion=2',
    },
  ];

  test.each(addresses)('$reason', ({ given, expected }) => {
    expect(given).toBe(expected);
  });

  test('for one of those it names, only that one is told', () => {
    expect(tellFine('trujillo-175', 'comercio').offenders.map(({ label }) => label)).toEqual(['Comercios']);
  });

  test('an unknown infraction stops the build', () => {
    expect(() => tellFine('trujillo-999')).toThrow(/trujillo-999/);
  });
});
