import { describe, expect, it } from 'vitest';
import { buildPlanRecords } from './plan-record.ts';

const records = buildPlanRecords({ shared: [], own: [], pages: [], others: [] });
const find = (url: string): (typeof records)[number] | undefined => records.find((record) => record.url === url);

describe('pages of plans to be found', () => {
  it.each([
    ['/planes/plan-hdr-as-2025/accion/1-1-1/', /^Acción 1\.1\.1: .*Grupo de Trabajo/, 'an action by its title'],
    ['/planes/estrategia-pml/linea-2/', /^Línea 2: /, 'a line by its name'],
    ['/planes/planres-2023/', /PLANRES/, 'a plan of one page by its own'],
    ['/entidades/otass/', /^OTASS/, 'an entity by its sigla'],
    ['/planes/plan-hdr-as-2025/cronograma/', /^Cronograma/, 'a list by its heading'],
  ])('%s: %s', (url, title) => {
    expect(find(url)?.meta.title).toMatch(title);
  });

  it('holds the goals on the page of the plan, and lines on that of their first action', () => {
    expect(find('/planes/plan-hdr-as-2025/')?.content).toContain('Al menos el 20 % del agua residual');
    expect(records.filter(({ url }) => /\/accion\/\d-\d\/$/.test(url))).toEqual([]);
  });

  it('holds the activities of an action, each page once, and counts as neither norm nor tool', () => {
    expect(find('/planes/plan-hdr-as-2025/accion/1-1-1/')?.content).toContain('reuniones de la CECAS');
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    expect(new Set(records.flatMap(({ filters }) => filters['clase']))).toEqual(new Set(['plan']));
  });
});
