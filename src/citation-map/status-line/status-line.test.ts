import { describe, expect, it } from 'vitest';
import type { InverseRelation } from '#library';
import type { NormDate, NormRecord, Status } from '#norms';
import { realSources } from '../../views/open-data/sources.fixture.ts';
import { layOutLine } from './layout-line.ts';
import { listStations } from './list-stations.ts';
import type { Station } from './station.ts';

const { library } = realSources;
const unknown = 'no consta';

const state = (value: Status['value'], from: string, by?: string[]): Status => ({
  value,
  from,
  evidence: '',
  sources: [],
  confidence: 'confirmed',
  verifiedOn: '2026-11-21',
  ...(by ? { by } : {}),
});
const date = (kind: NormDate['kind'], day: string): NormDate => ({ kind, date: day, confidence: 'confirmed' });
const may: InverseRelation = {
  from: 'om-042-2013-mpt',
  relation: { kind: 'may-amend', target: 'x', confidence: 'not-found' },
};

const list = (dates: NormDate[], status: Status[], inverse: InverseRelation[] = [], more: Partial<NormRecord> = {}) =>
  listStations({
    record: { id: 'x', dates, status, ...more } as NormRecord,
    inverse,
    findRecord: (id) => library.find(id)?.record,
  });
const tell = (stations: readonly Station[]): string[] => stations.map((one) => `${one.words} ${one.date}`);

describe('the stations of a norm', () => {
  it.each<[reason: string, stations: Station[], told: string[]]>([
    [
      'days in their order, the last look at the end',
      list([date('publication', '2000-07-21')], [state('vigente', '2000-07-22'), state('derogada', '2017-12-22')]),
      ['Publicación 2000-07-21', 'Vigente 2000-07-22', 'Derogada 2017-12-22', 'Derogada 2026-11-21'],
    ],
    [
      'a state without a day follows the dates of the norm, and is given none',
      list([date('publication', '2009-10-07')], [state('vigente', unknown), state('modificada', '2022')]),
      ['Publicación 2009-10-07', `Vigente ${unknown}`, 'Vigente con cambios 2022', 'Vigente con cambios 2026-11-21'],
    ],
    [
      'two states without a day keep their order',
      list([date('publication', '1993')], [state('vigente', unknown), state('modificada', unknown)]),
      ['Publicación 1993', `Vigente ${unknown}`, `Vigente con cambios ${unknown}`, 'Vigente con cambios 2026-11-21'],
    ],
    [
      'a publication without a day follows the signature',
      list([date('signature', '2012-03-26'), date('publication', unknown)], [state('no-determinada', unknown)]),
      ['Firma 2012-03-26', `Publicación ${unknown}`, 'Sin verificar 2026-11-21'],
    ],
    [
      'nothing known at all',
      list([date('publication', unknown)], [state('no-determinada', unknown)]),
      [`Publicación ${unknown}`, 'Sin verificar 2026-11-21'],
    ],
    [
      'the day it came into force is said once',
      list([date('publication', '2016'), date('in-force', '2017-12-22')], [state('vigente', '2017-12-22')]),
      ['Publicación 2016', 'Vigente 2017-12-22', 'Vigente 2026-11-21'],
    ],
    [
      'the year of the number only where nothing else is known',
      list([date('number-year', '2007'), date('session', '2007-03-01')], [state('no-determinada', unknown)]),
      ['Sesión 2007-03-01', 'Sin verificar 2026-11-21'],
    ],
    [
      'what may have changed it stands by the date of that norm, and has none of its own',
      list([date('session', '2012')], [state('no-determinada', unknown)], [may], {
        applied: [{ date: '2020-08-28', what: '', sources: ['x'], confidence: 'confirmed' }],
      }),
      ['Sesión 2012', `Puede cambiarla ${unknown}`, 'Se aplicaba 2020-08-28', 'Sin verificar 2026-11-21'],
    ],
    [
      'what a state tells already is not told again',
      list([date('session', '2012')], [state('modificada', '2013', ['om-042-2013-mpt'])], [may]),
      ['Sesión 2012', 'Vigente con cambios 2013', 'Vigente con cambios 2026-11-21'],
    ],
  ])('%s', (_reason, stations, told) => {
    expect(tell(stations)).toEqual(told);
  });

  it('of every norm are all its dated states, in order, and no date that its record lacks', () => {
    for (const { record } of library.entries) {
      const stations = listStations({
        record,
        inverse: library.listInverse(record.id),
        findRecord: (id) => library.find(id)?.record,
      });
      const days = stations.filter(({ kind }) => kind === 'state').map(({ date: day }) => day);
      const wanted = record.status.filter(({ value, from }) => value !== 'no-determinada' || from !== unknown);
      expect(days, record.id).toEqual(wanted.map(({ from }) => from));
    }
  });
});

describe('the line', () => {
  const kinds = (stations: readonly Station[]): string[] => layOutLine(stations).stretches.map(({ kind }) => kind);

  it.each<[reason: string, stations: Station[], kinds: string[]]>([
    [
      'rules from a known day until it is repealed',
      list([date('publication', '2000')], [state('vigente', '2000-07-22'), state('derogada', '2017')]),
      ['before', 'ruling', 'over'],
    ],
    [
      'is unsure where it is not known since when',
      list([date('publication', '2009')], [state('vigente', unknown), state('modificada', '2022')]),
      ['before', 'unsure', 'ruling'],
    ],
    [
      'is unsure up to a look that settled nothing',
      list([date('number-year', '2007')], [state('modificada', '2009'), state('no-determinada', unknown)]),
      ['before', 'unsure'],
    ],
  ])('%s', (_reason, stations, told) => {
    expect(kinds(stations)).toEqual(told);
  });

  it('shows what has no date as unknown', () => {
    const { points } = layOutLine(list([date('publication', unknown)], [state('vigente', unknown)]));
    expect(points.map(({ label, uncertain }) => [label, uncertain])).toEqual([
      ['?', true],
      ['?', true],
      ['2026', false],
    ]);
  });

  it('goes on in a second row, within its width', () => {
    const many = Array.from({ length: 10 }, (_, index) => state('modificada', `201${index}`));
    const { points, stretches, width, height } = layOutLine(list([date('publication', '2009')], many));
    expect(points).toHaveLength(12);
    expect(new Set(points.map(({ y }) => y)).size).toBe(2);
    expect(Math.max(...points.map(({ x }) => x), ...stretches.map(({ x2 }) => x2))).toBeLessThanOrEqual(width);
    expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(height);
  });
});
