import { describe, expect, test } from 'vitest';
import { collectStatements } from '#plans';
import { checkFigures } from './check-figures.ts';
import { checkMarks } from './check-marks.ts';
import { checkNotes } from './check-notes.ts';
import { coverDocument, type PlanCoverage } from './cover-document.ts';
import { readFragments } from './read-fragments.ts';

const lines = (first: number, last = first): [number, number] => [first, last];

function cover(source: string, data: unknown): PlanCoverage {
  return coverDocument(readFragments(source), collectStatements(data), [{ text: /^Hito$/, reason: 'rótulo' }]);
}

interface Row {
  reason: string;
  source: string;
  data: unknown;
  missing?: string[];
  unfounded?: string[];
}

const rows: Row[] = [
  {
    reason: 'a cell that is quoted is covered, its number is not text',
    source: '1.1.1.1 Crear un grupo\tDGAA',
    data: [
      { code: '1.1.1.1', text: { text: 'Crear un grupo', lines: lines(1) } },
      { text: 'DGAA', lines: lines(1) },
    ],
  },
  {
    reason: 'a cell that no quote has is missing',
    source: 'Crear un grupo\tDGAA',
    data: { text: 'Crear un grupo', lines: lines(1) },
    missing: ['1: DGAA'],
  },
  {
    reason: 'a count before a quote is no number of it',
    source: '2025: 04 Reuniones\tDGAA',
    data: [
      { text: 'Reuniones', lines: lines(1) },
      { text: 'DGAA', lines: lines(1) },
    ],
    missing: ['1: 2025 : 04'],
  },
  {
    reason: 'a changed letter is not quoted',
    source: 'Neumaticosa fuera de uso',
    data: { text: 'Neumáticos fuera de uso', lines: lines(1) },
    missing: ['1: Neumaticosa fuera de uso'],
    unfounded: ['Neumáticos fuera de uso'],
  },
  {
    reason: 'words that stand on another line are not founded',
    source: 'uno\ndos',
    data: [
      { text: 'uno', lines: lines(2) },
      { text: 'dos', lines: lines(2) },
    ],
    missing: ['1: uno'],
    unfounded: ['uno'],
  },
  {
    reason: 'a cell cut by a page break is joined over what stands between',
    source: 'Número de grupos para\tDGAA\nHito\nla ejecución\tPNSU',
    data: [
      { text: 'Número de grupos para la ejecución', lines: lines(1, 3) },
      { text: 'DGAA PNSU', lines: lines(1, 3) },
    ],
  },
  {
    reason: 'a cell is not joined from the middle of another one',
    source: 'uno dos\ntres cuatro',
    data: { text: 'uno dos cuatro', lines: lines(1, 2) },
    missing: ['1: uno dos', '2: tres cuatro'],
    unfounded: ['uno dos cuatro'],
  },
  {
    reason: 'equal cells need a quote each',
    source: '0 EPS\t0 EPS',
    data: { text: '0 EPS', lines: lines(1) },
    missing: ['1: 0 EPS'],
  },
  {
    reason: 'figures and marks of a row are cells',
    source: 'Meta\t1 EPS\t2 EPS\nTaller\tX\tX',
    data: [
      {
        name: { text: 'Meta', lines: lines(1) },
        baseline: { printed: '1 EPS' },
        years: [{ printed: '2 EPS' }],
        lines: lines(1),
      },
      { text: { text: 'Taller', lines: lines(2) }, marks: ['2025-I', '2025-II'] },
    ],
  },
  {
    reason: 'HTML cells, note marks, bullets and addresses are read',
    source: '<p>Ver mapa²⁰</p> <p>▪ <https://a.pe/b></p>',
    data: [
      { text: 'Ver mapa', lines: lines(1), notes: [20] },
      { text: 'https://a.pe/b', lines: lines(1) },
    ],
  },
  {
    reason: 'paragraphs may be told in our words',
    source: 'El grupo se reunió.\nDespués aprobó el plan.',
    data: { summary: { text: 'El grupo aprobó el plan.', lines: lines(1, 2) } },
  },
  {
    reason: 'an item may not hide in a summary of several lines',
    source: 'El grupo hará esto:\n- Un taller',
    data: { summary: { text: 'El grupo trabaja.', lines: lines(1, 2) } },
    missing: ['2: Un taller'],
  },
  {
    reason: 'our remarks on the source cover nothing',
    source: 'Matriz',
    data: { remarks: [{ text: 'Matriz', lines: lines(1) }] },
    missing: ['1: Matriz'],
  },
  { reason: 'labels are left out on purpose', source: 'Hito', data: [] },
];

describe('coverDocument', () => {
  test.for(rows)('$reason', ({ source, data, missing = [], unfounded = [] }) => {
    const coverage = cover(source, data);
    expect(coverage.missing.map(({ line, text }) => `${line}: ${text}`)).toEqual(missing);
    expect(coverage.unfounded.map(({ text }) => text)).toEqual(unfounded);
  });

  test('counts rows apart, and tells furniture that no piece is', () => {
    const coverage = cover('- Un taller\nDos', [{ text: 'Un taller', lines: lines(1) }]);
    expect(coverage.rows).toEqual({ quoted: 1, summed: 0, missing: 0 });
    expect(coverage.others).toEqual({ quoted: 0, summed: 0, missing: 1 });
    expect(coverage.unused.map(({ reason }) => reason)).toEqual(['rótulo']);
  });
});

const figures: [reason: string, source: string, summary: string, rules: string[]][] = [
  ['the same figures', 'En 2025 habrá 06 talleres.', 'Seis (6) talleres en 2025.', []],
  ['commas and stops of decimals', 'Reúsan el 37,30 %.', 'Es el 37.30 %.', []],
  ['a figure left out', 'Hay 172 PTAR.', 'Hay muchas PTAR.', ['lost-figure']],
  ['a figure of our own', 'Hay muchas PTAR.', 'Hay 172 PTAR.', ['added-figure']],
  ['a code of the plan may be set right', 'Ver 1.1.1.1.\n- 1.1.1.2 Taller', 'Ver 1.1.1.1, que es la 1.1.1.2.', []],
];

describe('checkFigures', () => {
  test.for(figures)('%s', ([, source, text, rules]) => {
    const statements = collectStatements({ summary: { text, lines: lines(1) } });
    const { narrative } = coverDocument(readFragments(source), statements, []);
    expect(checkFigures(statements, narrative, source.split('\n')).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('checkNotes', () => {
  test.for([
    { reason: 'raised digits', source: 'Reúso⁹', notes: [9], found: 0 },
    { reason: 'marks in braces', source: 'Reúso^{9,10}', notes: [9, 10], found: 0 },
    { reason: 'a note that is not called', source: 'Reúso⁹', notes: [8], found: 1 },
  ])('$reason', ({ source, notes, found }) => {
    expect(checkNotes(collectStatements({ text: 'Reúso', lines: lines(1), notes }), [source])).toHaveLength(found);
  });
});

describe('checkMarks', () => {
  const row = (marks: ('2025-I' | '2026')[]) => [{ code: '1.1.1.1', text: { text: 'Taller', lines: lines(1) }, marks }];

  test.for([
    { reason: 'the columns printed', marks: ['2025-I', '2026'] as const, found: 0 },
    { reason: 'a mark too few', marks: ['2025-I'] as const, found: 1 },
  ])('$reason', ({ marks, found }) => {
    expect(checkMarks(['1.1.1.1 Taller\tX\t\tX'], row([...marks]))).toHaveLength(found);
  });
});
