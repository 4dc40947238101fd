import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkWithHints } from './index.ts';

const Fields = z.strictObject({
  percent: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .meta({ description: 'un número con punto decimal', examples: ['0.28'] })
    .optional(),
  soles: z.int().positive().optional(),
  days: z.union([z.int().min(1), z.literal('no consta')]).optional(),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ description: 'un id', examples: ['trujillo-carnet'] })
    .optional(),
  eId: z
    .string()
    .regex(/^[a-z0-9_-]+$/)
    .optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
    .refine((day) => !/-02-3|-31-/.test(day), { error: 'ese día no existe.' })
    .meta({ description: 'un día (AAAA-MM-DD)', examples: ['2012-05-24'] })
    .optional(),
  name: z.strictObject({ label: z.string() }).optional(),
});

test('a value that fits by itself, and is wrong for another reason, is no correction of itself', () => {
  const Rows = z.strictObject({ year: z.int() }).refine(() => false, { path: ['year'], error: 'ya hay una fila.' });
  const [issue] = checkWithHints(Rows, { year: 2025 }, { file: 'a.mdx' });
  expect(issue?.fix).toBe('Compare con los otros registros de su clase.');
});

const form = (line: string): string => `Por ejemplo, con esta forma: ${line}`;

test.for<[reason: string, value: z.input<typeof Fields> | Record<string, unknown>, fix: string, says: string]>([
  ['a comma for the point', { percent: '1,5' }, 'percent: "1.5"', 'punto decimal'],
  ['a sign of per cent', { percent: '1.5%' }, 'percent: "1.5"', ''],
  ['both', { percent: '0,28 %' }, 'percent: "0.28"', ''],
  ['a number without its quotes', { percent: 1.5 }, 'percent: "1.5"', ''],
  ['a sign of soles', { percent: 'S/ 82.50' }, 'percent: "82.50"', ''],
  ['a sign of soles with its point', { percent: 'S/. 82,50' }, 'percent: "82.50"', ''],
  ['thousands and decimals', { percent: '1,082.50' }, 'percent: "1082.50"', ''],
  ['thousands with points', { percent: '1.082,50' }, 'percent: "1082.50"', ''],
  [
    'a comma that may be either: only the source says which',
    { percent: '1,500' },
    'Según lo que diga la fuente: percent: "1500"  o bien  percent: "1.500"',
    '',
  ],
  ['a comma behind a zero is that of decimals', { percent: '0,280' }, 'percent: "0.280"', ''],
  ['less than 0 has no correction', { percent: '-1.5' }, form('percent: "0.28"'), 'No puede ser menor que 0.'],
  ['less than 0, as a number', { percent: -1.5 }, form('percent: "0.28"'), 'No puede ser menor que 0.'],
  ['words that are no number', { percent: 'poco' }, form('percent: "0.28"'), 'el texto «poco»'],
  ['a text of thousands for a number', { soles: '5,600' }, 'soles: 5600', 'se esperaba un número'],
  ['nothing sound', { soles: 'mucho' }, form('soles: 1'), ''],
  ['nothing at all', { soles: 0 }, 'Escriba uno dentro de esos límites.', 'más de 0'],
  ['a number in words', { days: 'diez' }, 'days: 10', ''],
  ['a number in words, with its accent', { days: 'Veintidós días hábiles' }, 'days: 22', ''],
  ['days with their word', { days: '15 días' }, 'days: 15', ''],
  ['capitals in an id', { id: 'Villa-Inventada-Acopio' }, 'id: "villa-inventada-acopio"', 'un id'],
  ['accents, spaces and dots in an id', { id: ' Acopio de año. ' }, 'id: "acopio-de-ano"', ''],
  ['an id of which nothing is left', { id: '¿?' }, form('id: "trujillo-carnet"'), ''],
  ['an eId keeps its underlines', { eId: 'Art_5__para_1' }, 'eId: "art_5__para_1"', ''],
  ['a day the way people write it', { date: '15/03/2026' }, 'date: "2026-03-15"', 'un día (AAAA-MM-DD)'],
  ['a day of one digit', { date: '5-3-2026' }, 'date: "2026-03-05"', ''],
  ['a day with its year first', { date: '2026/03/15' }, 'date: "2026-03-15"', ''],
  ['a day in words', { date: '15 de Marzo del 2026' }, 'date: "2026-03-15"', ''],
  ['a day that is none', { date: '31/02/2026' }, form('date: "2012-05-24"'), 'Ese día no existe.'],
  ['a day that is none, in its form', { date: '2026-02-31' }, form('date: "2012-05-24"'), 'ese día no existe.'],
  ['a month for a day', { date: '2026-03' }, form('date: "2012-05-24"'), 'un día (AAAA-MM-DD)'],
  ['a key that lacks', { name: {} }, 'label: "…"', 'falta esta clave'],
])('%s', ([, value, fix, says]) => {
  const issues = checkWithHints(Fields, value, { file: 'a.mdx' });
  expect(issues.map((issue) => issue.fix)).toEqual([fix]);
  expect(issues[0]?.message).toContain(says);
});
