import { describe, expect, test } from 'vitest';
import { drawStrategyChart } from '../charts/draw-strategy-chart.ts';
import { formatSourceLines } from '../document/source-lines.ts';
import { readStrategy } from '../plans.content.ts';
import {
  countHorizons,
  findSameNumber,
  formatPrincipleJoin,
  listLineRemarks,
  listObjectives,
  sumHorizons,
} from './strategy-counts.ts';
import { buildStrategyTables } from './strategy-tables.ts';

const strategy = readStrategy();

const tables = buildStrategyTables(strategy);

describe('activities by line and horizon', () => {
  test.each([
    { line: 1, counts: { corto: 22, mediano: 10, largo: 2, 'mediano-y-largo': 3 }, total: 37 },
    { line: 2, counts: { corto: 10, mediano: 6, largo: 3, 'mediano-y-largo': 0 }, total: 19 },
    { line: 3, counts: { corto: 9, mediano: 4, largo: 1, 'mediano-y-largo': 0 }, total: 14 },
    { line: 4, counts: { corto: 10, mediano: 4, largo: 2, 'mediano-y-largo': 0 }, total: 16 },
    { line: 5, counts: { corto: 7, mediano: 3, largo: 1, 'mediano-y-largo': 0 }, total: 11 },
  ])('of line $line are $total', ({ line, counts, total }) => {
    const objectives = listObjectives(strategy.lines.filter(({ number }) => number === line));
    expect(countHorizons(objectives)).toEqual(counts);
    expect(sumHorizons(counts)).toBe(total);
  });

  test('are drawn with their words, and nothing the policy forbids', () => {
    const svg = drawStrategyChart(strategy);
    expect(svg).toContain('2. Tecnología: 10 a corto plazo; 6 a mediano plazo; 3 a largo plazo.');
    expect([...svg.matchAll(/<rect/g)]).toHaveLength(20);
    expect(svg).not.toMatch(/<style|style=/);
  });
});

describe('numbers of barriers', () => {
  test.each([
    { line: 0, printed: '1.1.', others: [3], reason: 'line 3 prints it again' },
    { line: 2, printed: '1.1.', others: [1], reason: 'line 1 printed it first' },
    { line: 0, printed: '1.8.', others: [5], reason: 'line 5 goes on with the numbers of line 3' },
    { line: 1, printed: '2.1.', others: [], reason: 'only line 2 has it' },
  ])('$printed of line index $line: $reason', ({ line, printed, others }) => {
    const own = strategy.lines[line];
    expect(own && findSameNumber(strategy, own, printed)).toEqual(others);
  });
});

describe('remarks', () => {
  test.each([
    { line: 0, words: ['13 barreras', 'débil capacidad', '«Acciones»'] },
    { line: 1, words: ['objetivo 11', 'público-estatales'] },
    { line: 2, words: ['numera sus barreras otra vez', 'cinco barreras', 'débil capacidad'] },
    { line: 3, words: ['La línea 4 sigue', 'objetivo 20'] },
    { line: 4, words: ['La línea 5', 'objetivo 21', 'financiamiento no se dice'] },
  ])('of line index $line are its own', ({ line, words }) => {
    const own = strategy.lines[line];
    const remarks = own ? listLineRemarks(strategy, own) : [];
    expect(remarks).toHaveLength(words.length);
    for (const word of words) expect(remarks.map(({ text }) => text).join('\n')).toContain(word);
  });
});

describe('tables', () => {
  test('have a row for each activity, and one for the objective without any', () => {
    expect(tables.activities.rows).toHaveLength(98);
    const without = tables.activities.rows.filter((row) => row['activity'] === undefined);
    expect(without.map((row) => row['objective'])).toEqual([21]);
  });

  test('have the matrix, and all the other lists', () => {
    expect(tables.matrix.rows.map((row) => row['total'])).toEqual([37, 19, 14, 16, 11]);
    // 9 principles, 2 objectives with 4 points, 26 barriers, 31 members.
    expect(tables.lists.rows).toHaveLength(72);
  });
});

describe('words', () => {
  test.each([
    { text: 'Busca promover', join: ': ', reason: 'a sentence of its own' },
    { text: 'que corrijan', join: ' ', reason: 'the sentence goes on, as printed in principle 8' },
  ])('of a principle: $reason', ({ text, join }) => {
    expect(formatPrincipleJoin(text)).toBe(join);
  });

  test('tell places in the source', () => {
    expect([formatSourceLines([36, 36]), formatSourceLines([23, 25])]).toEqual(['línea 36', 'líneas 23 a 25']);
  });
});
