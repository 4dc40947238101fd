import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkWithHints } from '#errors';
import { DateOrUnknownSchema, DaySchema } from '#norms';

const Record = z.strictObject({ day: DaySchema.optional(), date: DateOrUnknownSchema.optional() });

test.for<[reason: string, value: object, said: string | undefined, fix?: string]>([
  ['a day', { day: '2024-02-29', date: '2024-02-29' }, undefined],
  ['a month, where one is enough', { date: '2026-03' }, undefined],
  ['a year, where one is enough', { date: '1995' }, undefined],
  ['what nobody says', { date: 'no consta' }, undefined],
  [
    'a day turned round',
    { date: '15/03/2026' },
    '«date»: se esperaba un día (AAAA-MM-DD), un mes (AAAA-MM), un año (AAAA) o «no consta» y se recibió el texto «15/03/2026».',
    'date: "2026-03-15"',
  ],
  [
    'a full day turned round',
    { day: '15/03/2026' },
    '«day»: se esperaba un día (AAAA-MM-DD) y se recibió el texto «15/03/2026».',
    'day: "2026-03-15"',
  ],
  ['a day of no calendar, once', { day: '2026-02-31' }, '«day»: ese día no existe: 2026-02-31.'],
  ['a date of no calendar, once', { date: '2026-02-31' }, '«date»: ese día no existe: 2026-02-31.'],
  [
    'one turned round, once',
    { day: '31/02/2026' },
    '«day»: se esperaba un día (AAAA-MM-DD) y se recibió el texto «31/02/2026». Ese día no existe.',
  ],
])('%s', ([, value, said, fix]) => {
  const issues = checkWithHints(Record, value, { file: 'a.mdx' });
  expect(issues.map(({ message }) => message)).toEqual(said === undefined ? [] : [said]);
  if (fix !== undefined) expect(issues[0]?.fix).toBe(fix);
});

test('editors mark a date of another form while it is typed', () => {
  const schema = z.toJSONSchema(Record) as { properties: Record<string, { pattern?: string }> };
  for (const { pattern = 'a^' } of Object.values(schema.properties)) {
    expect(new RegExp(pattern).test('17/12/2025')).toBe(false);
    expect(new RegExp(pattern).test('2025-12-17')).toBe(true);
  }
});
