import { describe, expect, it } from 'vitest';
import { listPlanPages } from './list-plan-pages.ts';

const pages = listPlanPages();

describe('the pages of plans', () => {
  it.each<[href: string, title: string, holds: RegExp | undefined, reason: string]>([
    ['/planes/plan-hdr-as-2025/', 'Plan HdR-AS 2025', /^6 metas y 92 actividades/, 'a front page by its name in lists'],
    [
      '/planes/plan-hdr-as-2025/accion/2-2-2/',
      'Acción 2.2.2: Fomentar que los prestadores gestionen…',
      /^2 actividades: 2029$/,
      'a long heading by its number and first words',
    ],
    [
      '/planes/estrategia-pml/linea-1/',
      'Línea 1: Sensibilización, Difusión, Capacitación',
      /^\d+ objetivos y 37 actividades$/,
      'a short one as it is',
    ],
    [
      '/planes/plan-hdr-as-2025/cronograma/',
      'Cronograma del Plan HdR-AS, de 2025 a 2030',
      undefined,
      'nothing counted',
    ],
  ])('%s is «%s»', (href, title, holds) => {
    const page = pages.find((each) => each.href === href);
    expect(page?.title).toBe(title);
    if (holds) expect(page?.holds).toMatch(holds);
    else expect(page).not.toHaveProperty('holds');
  });

  it('stand once each, and have short names of their own', () => {
    expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(pages.filter(({ title }) => title.length > 70)).toEqual([]);
  });
});
