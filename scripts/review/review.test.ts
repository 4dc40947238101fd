import { expect, test } from 'vitest';
import { calendarYears } from '#calendar';
import type { ContentRecord } from '#catalogue';
import { listUits } from '#parameters';
import { definitions } from '../../src/collections.ts';
import { chooseDue, type DueItem } from './due-item.ts';
import { formatDue } from './format-due.ts';
import { kinds, listReviewed } from './list-reviewed.ts';
import { listYearly } from './list-yearly.ts';
import { readArguments } from './read-arguments.ts';

const today = '2026-11-30';
const help = { help: true };

test.for([
  [[], { before: '2025-11-30' }, 'a year, where nothing is said'],
  [['--months', '6'], { before: '2026-05-30' }, 'so many months'],
  [['--months', '9'], { before: '2026-02-28' }, 'a month without that date ends earlier'],
  [['--months', '0'], { before: '2026-11-30' }, 'all that was not looked at today'],
  [['--before', '2026-11-25'], { before: '2026-11-25' }, 'a day'],
  [['--before', '2026-02-30'], { problem: '«2026-02-30» no es una fecha: 2026-11-30.' }, 'no such day'],
  [['--before', 'ayer'], { problem: '«ayer» no es una fecha: 2026-11-30.' }, 'no day at all'],
  [['--months', '-1'], { problem: 'No conozco «--months -1».' }, 'below zero'],
  [['--months', '1.5'], { problem: '«1.5» no es un número de meses: 12.' }, 'half a month'],
  [['--before', '2026-01-01', '--months', '1'], { problem: 'Use --before o --months, no los dos.' }, 'both'],
  [['--todo'], { problem: 'No conozco «--todo».' }, 'another word'],
  [['--ayuda'], help, 'help'],
] as const)('%j: %j (%s)', ([words, asked]) => {
  expect(readArguments(words, today)).toEqual(asked);
});

const record = (value: unknown): ContentRecord<unknown> => ({
  id: 'x',
  value,
  file: 'content/x.json',
  name: 'x',
  body: '',
  bodyLine: 1,
  locate: (path) => ({ file: 'content/x.json', line: path.length }),
});
const status = (verifiedOn: string, confidence = 'confirmed') => ({ verifiedOn, confidence, sources: ['a', 'b'] });

test.for<[reason: string, value: unknown, told: (readonly [what: string, since: string | undefined])[]]>([
  ['a day', { verifiedOn: '2026-01-02' }, [['trámite «x»', '2026-01-02']]],
  [
    'of several states only the last',
    { status: [status('2020-01-01'), status('2026-01-02')] },
    [['trámite «x», status', '2026-01-02']],
  ],
  [
    'what is recalled goes by the day beside it',
    { status: [status('2026-01-02', 'recalled')] },
    [
      ['trámite «x», status', '2026-01-02'],
      ['trámite «x», status', '2026-01-02'],
    ],
  ],
  [
    'a doubt elsewhere goes by the day of its record',
    { verifiedOn: '2026-01-02', date: { confidence: 'not-found' } },
    [
      ['trámite «x»', '2026-01-02'],
      ['trámite «x», date', '2026-01-02'],
    ],
  ],
  [
    'how sure each of several facts is',
    { confidence: { title: 'confirmed', date: 'recalled' } },
    [['trámite «x», confidence', undefined]],
  ],
  ['what is sure and has no day', { confidence: 'confirmed', dateConfidence: 'from-seed' }, []],
  ['a word of that name elsewhere', { says: 'recalled' }, []],
])('%s', ([, value, told]) => {
  expect(listReviewed('procedures', record(value)).map(({ what, since }) => [what, since])).toEqual(told);
});

test('each kind that has a word is a collection', () => {
  const names = new Set<string>(definitions.map(({ name }) => name));
  expect(Object.keys(kinds).filter((kind) => !names.has(kind))).toEqual([]);
});

test('says how many sources are to be read again', () => {
  expect(listReviewed('norms', record({ status: [status('2026-01-02')] }))[0]?.mend).toContain('sus 2 fuentes');
});

const item = (line: number, since?: string, isMissing?: true): DueItem => ({
  ...{ file: 'a.json', line, what: 'x', since, why: 'Por algo.', mend: 'Hágalo.' },
  ...(isMissing && { isMissing }),
});

test('the oldest first, those without a day last by place; what is missing is told whatever the day', () => {
  const items = [
    item(9),
    item(2, '2026-01-01'),
    item(1),
    item(3, '2024-01-01'),
    item(4, '2026-12-01', true),
    item(5, '2026-11-01'),
  ];
  expect(chooseDue(items, '2026-06-01').map(({ line }) => line)).toEqual([3, 2, 4, 1, 9]);
});

const newest = listUits()[0]?.year ?? 0;
const [missing, ends] = [`Falta la UIT de ${newest + 1}`, `El calendario llega hasta ${calendarYears.last}`];

test.for([
  [`${newest}-11-30`, [], [missing, ends], 'before December nothing of the next year is missing'],
  [`${newest}-12-01`, [missing], [ends], 'from December on it is'],
  [`${calendarYears.last - 2}-12-01`, [missing, ends], [], 'years later, and the calendar ends soon'],
] as const)('on %s: %j, not %j (%s)', ([day, told, untold]) => {
  const found = listYearly(day);
  const words = found.map(({ what }) => what);
  expect(words).toEqual(expect.arrayContaining([...told]));
  expect(words.filter((word) => untold.some((other) => other === word))).toEqual([]);
  for (const { file, line } of found)
    expect([file, line > 0]).toEqual([expect.stringMatching(/^(?:content|src)\//u), true]);
});

test('says where, since when, why and what to do, and how many', () => {
  expect(formatDue([item(2, '2026-01-01'), item(3, '2026-12-01', true), item(9)], '2026-06-01')).toBe(
    [
      '01/01/2026  x\n            a.json:2\n            Por algo. Hágalo.',
      '01/12/2026  x\n            a.json:3\n            Por algo. Hágalo.',
      'sin fecha   x\n            a.json:9\n            Por algo. Hágalo.',
      'Por revisar: 3. De antes del 01/06/2026: 1; sin fecha: 1; falta: 1.',
    ].join('\n'),
  );
  expect(formatDue([], '2026-06-01')).toBe('Nada por revisar: todo se miró desde el 01/06/2026.');
});
