import { describe, expect, it } from 'vitest';
import { markRuns } from '../../schedule/mark-runs.ts';
import { formatActionPath, formatCodePath, formatDifferencePath } from '../plan-paths.ts';
import { loadRoadmap } from '../roadmap.ts';
import { buildEntityView } from './entity-view.ts';

describe('an entity', () => {
  const roadmap = loadRoadmap();

  it('leads what its actions name it for, in the columns that the schedule marks', () => {
    const view = buildEntityView(roadmap, roadmap.findEntity('dgprcs'));
    const in2026 = view.periods.find(({ period }) => period === '2026');
    expect(view.leads.map(({ code }) => code)).toContain('1.1.3.1');
    expect(in2026?.leads.map(({ code }) => code)).toContain('1.1.3.5');
    expect(in2026?.leads.map(({ code }) => code)).not.toContain('1.1.3.1');
  });

  it('never leads and takes part in one activity', () => {
    const both = [...roadmap.entities.values()].filter((entity) => {
      const { leads, joins } = buildEntityView(roadmap, entity);
      return leads.some((activity) => joins.includes(activity));
    });
    expect(both).toEqual([]);
  });
});

it.each([
  [
    'a b c',
    [1],
    [
      ['a', false],
      ['b', true],
      ['c', false],
    ],
    'one word in the middle',
  ],
  [
    'a b c',
    [0, 1],
    [
      ['a b', true],
      ['c', false],
    ],
    'words in a row are one run',
  ],
  ['a b', [], [['a b', false]], 'nothing marked'],
])('cuts «%s» at %j', (text, odd, expected, reason) => {
  expect(
    markRuns(text, odd).map(({ words, isOdd }) => [words, isOdd]),
    reason,
  ).toEqual(expected);
});

it('addresses actions, activities and differences', () => {
  expect(formatActionPath('1.1.3.5')).toBe('/planes/plan-hdr-as-2025/accion/1-1-3/');
  expect(formatCodePath('1.1.3')).toBe('/planes/plan-hdr-as-2025/accion/1-1-3/');
  expect(formatCodePath('1.1.3.5')).toBe('/planes/plan-hdr-as-2025/accion/1-1-3/#actividad-1-1-3-5');
  expect(formatDifferencePath('meta-1.2.1.1-1')).toBe('/planes/plan-hdr-as-2025/no-cuadra/#meta-1-2-1-1-1');
});
