import { describe, expect, test } from 'vitest';
import { drawReportChart } from '../charts/draw-report-chart.ts';
import { readReport } from '../plans.content.ts';
import { listActorIds, noActorId, reportActors } from './report-actors.ts';
import { countStates, listActivities, listReportNorms } from './report-counts.ts';
import { buildReportTables } from './report-tables.ts';

const report = readReport();

const activities = listActivities(report);
const tables = buildReportTables(report, { describeNorm: (id) => `<${id}>` });

describe('states', () => {
  test('are counted for every activity', () => {
    expect(countStates(activities)).toEqual({ cumplida: 2, 'en-curso': 10, 'no-desarrollada': 8, 'sin-dato': 4 });
  });

  test('are none where there is no activity', () => {
    expect(countStates([])).toEqual({ cumplida: 0, 'en-curso': 0, 'no-desarrollada': 0, 'sin-dato': 0 });
  });
});

describe('actors', () => {
  test('take every word of the cells: nothing that a cell names is left out', () => {
    const words = reportActors.flatMap(({ printed }) => printed).toSorted((a, b) => b.length - a.length);
    for (const { number, actors } of activities) {
      const rest = words.reduce((text, word) => text.replaceAll(word, ''), actors?.text ?? '');
      expect(rest.replaceAll(/[\s–-]/g, ''), String(number)).toBe('');
    }
  });

  test('are all named by some cell', () => {
    const named = new Set(activities.flatMap(({ actors }) => listActorIds(actors?.text)));
    expect(reportActors.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test.each([
    { cell: undefined, ids: [noActorId], reason: 'no cell' },
    { cell: 'MINAM MINEDU', ids: ['minam', 'minedu'], reason: 'two in a row' },
    { cell: 'MINAM PCM', ids: ['minam', 'pcm'], reason: 'letters of another actor are not read into it' },
    {
      cell: 'MINAM Universidades, institutos, Centro de Investigación.',
      ids: ['minam', 'universidades'],
      reason: 'one actor of many words',
    },
  ])('of «$cell»: $reason', ({ cell, ids }) => {
    expect(listActorIds(cell)).toEqual(ids);
  });
});

describe('tables', () => {
  test('have a row for each activity and objective, with the same counts', () => {
    expect(tables.activities.rows).toHaveLength(24);
    expect(tables.objectives.rows).toHaveLength(8);
    const total = tables.objectives.rows.reduce((sum, row) => sum + Number(row['total']), 0);
    expect(total).toBe(24);
  });

  test('say what is not known, and keep empty what nobody says', () => {
    expect(tables.activities.rows[0]).toMatchObject({ actors: 'no consta', norms: null });
    expect(tables.activities.rows[2]).toMatchObject({ state: 'Sin dato', rests: null, actors: 'MINAM MINEDU' });
    expect(tables.objectives.rows[0]).toMatchObject({ axis: 'no consta' });
  });

  test('name norms with their printed words and what the registry says', () => {
    expect(tables.activities.rows[6]?.['norms']).toBe('DL 1278: <dleg-1278>\nDS 014-2017-MINAM: <ds-014-2017-minam>');
  });

  test('fill only columns that are there', () => {
    for (const { columns, rows } of Object.values(tables)) {
      const keys = new Set(columns.map(({ key }) => key));
      expect(rows.flatMap((row) => Object.keys(row)).filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});

describe('norms named', () => {
  test('are listed once', () => {
    const norms = listReportNorms(report);
    expect(norms).toHaveLength(new Set(norms).size);
    expect(norms).toContain('nts-144-minsa-2018-digesa');
  });
});

describe('the chart', () => {
  const svg = drawReportChart(report);

  test('has words for those who do not see it, and nothing the policy forbids', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(/<title[^>]*>Estado de las actividades, por objetivo</);
    expect(svg).toContain('Objetivo 2: 3 no desarrolladas.');
    expect(svg).not.toMatch(/<style|style=/);
  });

  test('has a ring for each activity', () => {
    const closed = [...svg.matchAll(/<circle/g)].length;
    expect(closed).toBe(20);
    const open = /class="ring sin-verificar"[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? '';
    expect([...open.matchAll(/<path/g)]).toHaveLength(4);
  });
});
