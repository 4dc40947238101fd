import { describe, expect, it } from 'vitest';
import { readRoadmapData } from '../plans.content.ts';
import { describePoints, describeRise, nameGoal } from './goal-words.ts';

const rows = readRoadmapData().goals.flatMap((goal) => [goal, ...goal.parts]);
const find = (id: string) => {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(id);
  return row;
};
const plain = (text: string | null): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('describeRise', () => {
  it.each([
    { id: 'meta-2', says: 'De 4 % en 2024 a 20 % en 2030: sube 16 puntos.', reason: 'points, not per cent' },
    {
      id: 'meta-1',
      says: 'De 12.1 % en 2024 a 20 % en 2030: sube 7.9 puntos.',
      reason: '20 − 12.1 is 7.9, not 7.899…',
    },
    { id: 'meta-2-caudal', says: 'De 3.17 m³/s en 2024 a 15.9 m³/s en 2030: 12.73 m³/s más.', reason: 'commas read' },
    { id: 'meta-6', says: 'De 37 EPS en 2024 a 40 EPS en 2030: 3 EPS más.', reason: 'a number of utilities' },
    { id: 'meta-4-otras-fuentes', says: undefined, reason: '«nd» is no number to start from' },
  ])('$id: $reason', ({ id, says }) => {
    expect(plain(describeRise(find(id)))).toBe(says);
  });
});

it('describePoints tells all seven figures, «nd» among them', () => {
  expect(plain(describePoints(find('meta-4-otras-fuentes')))).toBe(
    '2024: nd; 2025: 2 EPS; 2026: 2 EPS; 2027: 2 EPS; 2028: 2 EPS; 2029: 1 EPS; 2030: 7 EPS.',
  );
});

it('nameGoal knows every row of Table 1, and no other', () => {
  expect(new Set(rows.map(nameGoal)).size).toBe(rows.length);
  expect(() => nameGoal({ id: 'meta-7' })).toThrow(/meta-7/);
});
