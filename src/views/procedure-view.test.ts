import { describe, expect, test } from 'vitest';
import { formatShortCount } from '#observations';
import { listUits } from '#parameters';
import { listProcedures, type Procedure } from '#procedures';
import { findEntry } from './library.fixture.ts';
import { buildProcedureView } from './procedure-view.ts';

const library = { find: findEntry };

function find(id: string): Procedure {
  const procedure = listProcedures().find((each) => each.id === id);
  if (!procedure) throw new Error(`There is no procedure ${id}.`);
  return procedure;
}

const card = find('trujillo-carnet');
const view = buildProcedureView(library, card);

describe('the page of a procedure', () => {
  test('says the fee of the newest year, and every year from there back', () => {
    expect(view.fee).toBe('S/\u00a015.40 en 2026');
    expect(view.years.map(({ year }) => year)).toEqual(listUits().map(({ year }) => year));
    expect(view.years[0]).toMatchObject({ year: 2026, amount: 'S/\u00a015.40', decree: 'DS N°\u00a0301-2025-EF' });
  });

  test.for([
    ['cusco-inscripcion', 'No consta', 'a payment the norm asks for and does not state'],
    ['trujillo-recoleccion', undefined, 'a duty that says nothing of a payment'],
  ] as const)('%s: %s (%s)', ([id, says]) => {
    const { fee, years } = buildProcedureView(library, find(id));
    if (says === undefined) expect(fee).toBeUndefined();
    else expect(fee).toContain(says);
    expect(years).toEqual([]);
  });

  test('gives each norm of its basis its own state, not that of the first', () => {
    expect(view.status.value).toBe('no-determinada');
    const states = new Map(view.later.map(({ link, status }) => [link.norm, status.value]));
    expect(states.get('DLeg N°\u00a01278')).toBe('modificada');
    expect(view.basis).toHaveLength(card.legalBasis.length);
    expect(view.basis.map(({ note }) => note)).toEqual(card.legalBasis.map(({ note }) => note));
  });

  test('leads each doubt to where it is told, and to the place it is about', () => {
    expect(view.doubts.map(({ href }) => href).sort()).toEqual(
      card.observations.map((id) => `/observaciones/om-011-2012-mpt/#${id}`).sort(),
    );
    expect(view.doubts.every(({ place }) => place.href.startsWith('/normas/om-011-2012-mpt/'))).toBe(true);
  });

  test('what changes only the wording comes last, and is counted apart', () => {
    const { doubts } = buildProcedureView(library, find('trujillo-incorporacion'));
    const grave = doubts.filter(({ severity }) => severity !== 'redaccion');
    expect(doubts.slice(0, grave.length)).toEqual(grave);
    expect(grave.length).toBeGreaterThan(0);
    expect(doubts.length).toBeGreaterThan(grave.length);
    expect(formatShortCount(doubts)).toBe(`${grave.length} y ${doubts.length - grave.length} de redacción`);
  });

  test.for([
    [{ norm: 'ley-1' }, 'ley-1', 'its norm'],
    [{ laterNorms: [{ norm: 'ley-2', note: 'x' }] }, 'ley-2', 'a later norm'],
    [{ observations: ['no-esta'] }, 'no-esta', 'an observation'],
    [{ legalBasis: [{ source: { norm: 'om-011-2012-mpt', eId: 'art_999' }, note: 'x' }] }, 'art_999', 'a place'],
  ] as const)('stops the build where there is no %s: %s', ([change, says]) => {
    expect(() => buildProcedureView(library, { ...card, ...change } as Procedure)).toThrow(says);
  });
});
