import { describe, expect, test } from 'vitest';
import { listGuides } from '#guides';
import { loadRoadmap } from '#plans';
import { findEntry } from '../library.fixture.ts';
import { buildGuideView, listOtherGuides } from './guide-view.ts';

const library = { find: findEntry };

const find = (id: string) => {
  const guide = listGuides().find((one) => one.id === id);
  if (!guide) throw new Error(`There is no guide ${id}.`);
  return guide;
};

describe('the page of a guide', () => {
  test.for([
    ['formalizarme-trujillo', ['om-011-2012-mpt'], 'a calculator of two towns brings no doubt about the other'],
    ['formalizarme-nuevo-chimbote', [], 'its norm is in force'],
    ['tienda', ['om-011-2012-mpt', 'da-002-2016-mpc'], 'it speaks of both towns'],
    ['produccion-mas-limpia', [], 'a plan is no norm'],
    ['agua-circular', ['rm-217-2025-vivienda'], 'the resolution that approved its plan is known from memory'],
  ] as const)('%s tells the doubts about %j: %s', ([id, norms]) => {
    expect(buildGuideView(library, find(id)).doubts.map(({ doubt }) => doubt.norm)).toEqual(norms);
  });

  test('leads to what each step is tied to, with what its record says', () => {
    const links = buildGuideView(library, find('produccion-mas-limpia')).steps.flatMap((step) => step.links);
    expect(links.find(({ href }) => href.endsWith('/linea-2/'))).toMatchObject({
      label: 'Línea 2: Tecnología',
      holds: '3 objetivos y 19 actividades',
    });
    const seen = buildGuideView(library, find('leer-una-norma')).steps.flatMap((step) => step.links);
    expect(seen.map(({ href }) => href)).toContain('/normas/om-011-2012-mpt/art_33/');
  });

  test.for([
    [
      'vivo-en-trujillo',
      '/calculadoras/multa/?municipio=trujillo&infraccion=175&infractor=persona-natural',
      'Multa: entregar o vender residuos a recicladores informales, Trujillo',
      ['Personas naturales: S/ 275.00 en 2026 (5 % de la UIT)'],
      'a neighbour is a natural person',
    ],
    [
      'formalizarme-trujillo',
      '/calculadoras/multa/?municipio=trujillo&infraccion=176',
      'Multa: recolectar, reciclar o comercializar residuos sin autorización municipal, Trujillo',
      [
        'Personas naturales: S/ 275.00 en 2026 (5 % de la UIT)',
        'Personas jurídicas: S/ 1,375.00 en 2026 (25 % de la UIT)',
      ],
      'a recycler and the organization',
    ],
    [
      'formalizarme-cusco',
      '/calculadoras/multa/?municipio=cusco&infraccion=2',
      'Multa: recolectar, reciclar o comercializar residuos sin autorización municipal, Cusco',
      ['Cualquier persona: S/ 1,100.00 en 2026 (20 % de la UIT)'],
      'a table that names nobody',
    ],
  ] as const)('%s leads to the calculator of fines with its answers: %s', ([id, href, label, facts]) => {
    const links = buildGuideView(library, find(id)).steps.flatMap((step) => step.links);
    const fine = links.find((link) => link.href === href);
    expect(fine?.label).toBe(label);
    const told = fine?.facts.map(({ term, value }) => `${term}: ${value}`.replaceAll('\u00a0', ' '));
    expect(told).toEqual(facts);
  });

  test('the front page of a plan says when it was made, and a screen of the finder, of which town it is', () => {
    const links = (id: string) => buildGuideView(library, find(id)).steps.flatMap((step) => step.links);
    expect(links('produccion-mas-limpia')[0]).toMatchObject({
      href: '/planes/estrategia-pml/#definicion',
      facts: [{ term: 'Es de', value: '2003 a 2005' }],
    });
    expect(links('agua-circular')[0]?.facts).toEqual([{ term: 'Es de', value: 'mayo 2025' }]);
    const screen = (id: string) => links(id).find(({ href }) => href.startsWith('/tramites/que-me-toca/trujillo-'));
    expect(screen('asociacion')?.label).toBe('Primero, inscriban la organización en la SUNARP, Trujillo');
    expect(screen('formalizarme-trujillo')?.label).toBe('Primero, únete a una organización de recicladores');
  });

  test('who leads the plan of the water is as the guide says it: the Ministry, and no company', () => {
    const roadmap = loadRoadmap();
    const kinds = new Set(
      roadmap.activities.flatMap(({ responsible }) => responsible.map((id) => roadmap.findEntity(id).kind)),
    );
    expect([...kinds]).toEqual(['mvcs']);
    expect(roadmap.activities.filter(({ participants }) => participants.includes('eps')).length).toBeGreaterThan(1);
  });

  test('an action of a plan goes by its first words: all of them take half a screen', () => {
    const links = buildGuideView(library, find('agua-circular')).steps.flatMap((step) => step.links);
    const action = links.find(({ href }) => href.endsWith('/accion/2-1-2/'));
    expect(action?.label).toBe('Acción 2.1.2: Conservar, restaurar y proteger las fuentes…');
    expect(action?.holds).toBe('3 actividades: 2025 (segundo semestre), 2026 a 2030');
    // Due by the schedule until 2028, by its goals until 2030: as the page of the action says it.
    const reuse = links.find(({ href }) => href.endsWith('/accion/4-1-3/'));
    expect(reuse?.holds).toBe('2 actividades: 2027 a 2030');
  });

  test.for([
    ['formalizarme-trujillo', 'vivo-en-trujillo', 'the same town'],
    ['produccion-mas-limpia', 'agua-circular', 'a plan, too'],
    ['asociacion', 'formalizarme-trujillo', 'most procedures in common'],
  ] as const)('%s goes on with %s first: %s', ([id, other]) => {
    const [first] = listOtherGuides(find(id));
    expect(first?.id).toBe(other);
    expect(listOtherGuides(find(id)).map((guide) => guide.id)).not.toContain(id);
  });
});
