import { describe, expect, test } from 'vitest';
import { fillFigures, findOldest } from './fill-figures.ts';

const figures = [
  { name: 'mutants', value: 1312, on: '2026-11-30' },
  { name: 'load-p99-ms', value: 4.5, on: '2026-11-28' },
];

describe('figures in a text', () => {
  test.for<[reason: string, text: string, filled: string, oldest: string | undefined]>([
    ['a count, with its thousands', 'Son {mutants}.', 'Son 1,312.', '2026-11-30'],
    ['several: the oldest says how old the line is', '{mutants}, {load-p99-ms} ms', '1,312, 4.5 ms', '2026-11-28'],
    ['what no run has taken is not known', 'Son {faults}.', 'Son (sin medir).', undefined],
    ['none', 'Se prueba.', 'Se prueba.', undefined],
  ])('%s', ([, text, filled, oldest]) => {
    expect(fillFigures(text, figures)).toBe(filled);
    expect(findOldest(text, figures)).toBe(oldest);
  });
});
