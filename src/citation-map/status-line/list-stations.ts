import type { InverseRelation } from '#library';
import {
  dateKindWords,
  findBestDate,
  findCurrentStatus,
  formatStatus,
  relationWords,
  statusWords,
  type NormRecord,
  type Status,
} from '#norms';
import { isUndated, type Station } from './station.ts';

/** What the line is made of: a record, what others do to it, and the records of these. */
export interface LineSource {
  record: NormRecord;
  inverse: readonly InverseRelation[];
  findRecord: (id: string) => NormRecord | undefined;
}

/** Dates of the record; that it came into force is left to the state that says it, and a year alone to where nothing else is known. */
function listDates({ dates, status }: NormRecord): Station[] {
  const hasOther = dates.some(({ kind, date }) => kind !== 'number-year' && date !== 'no consta');
  const isState = (date: string): boolean => status.some(({ value, from }) => value === 'vigente' && from === date);
  return dates
    .filter(({ kind, date }) => !(kind === 'number-year' && hasOther) && !(kind === 'in-force' && isState(date)))
    .map(({ kind, date, confidence }) => ({ kind: 'date', date, words: dateKindWords[kind], by: [], confidence }));
}

const buildState = (status: Status): Station => ({
  kind: 'state',
  date: status.from,
  words: formatStatus(status),
  mark: statusWords[status.value].mark,
  by: status.by ?? [],
  confidence: status.confidence,
});

/** States in their order; «sin verificar» is what the last look found, and no turn in the norm's life. */
const listStates = ({ status }: NormRecord): Station[] =>
  status.filter(({ value, from }) => value !== 'no-determinada' || from !== 'no consta').map(buildState);

const deeds: ReadonlySet<string> = new Set(['amends', 'may-amend', 'repeals', 'replaces']);

/** What others do to it, or may, where no state says so already. */
function listDeeds({ record, inverse, findRecord }: LineSource): Station[] {
  const told = new Set(record.status.flatMap(({ by = [] }) => by));
  return inverse
    .filter(({ from, relation }) => deeds.has(relation.kind) && !told.has(from))
    .map(({ from, relation }) => {
      const actor = findRecord(from);
      const known = actor && findBestDate(actor)?.date;
      return {
        kind: 'deed',
        date: relation.from ?? 'no consta',
        words: relationWords[relation.kind].passive,
        by: [from],
        confidence: relation.confidence,
        ...(known === undefined ? {} : { orderedBy: known }),
      };
    });
}

const listApplied = ({ applied = [] }: NormRecord): Station[] =>
  applied.map(({ date, confidence }) => ({ kind: 'applied', date, words: 'Se aplicaba', by: [], confidence }));

const findKey = ({ date, orderedBy }: Station): string | undefined => (date === 'no consta' ? orderedBy : date);

/** Puts what has no date behind the one it follows in its own list, or behind the first dates, or last. */
function insertUndated(placed: Station[], own: readonly Station[], after: Station | undefined): void {
  let previous = after;
  for (const station of own) {
    if (findKey(station) === undefined) placed.splice(previous ? placed.indexOf(previous) + 1 : 0, 0, station);
    previous = station;
  }
}

/** What happened to a norm, in order as far as it is known; the last look at it closes the line. */
export function listStations(source: LineSource): Station[] {
  const { record } = source;
  const [dates, states, others] = [
    listDates(record),
    listStates(record),
    [...listDeeds(source), ...listApplied(record)],
  ];
  const placed = [...dates, ...states, ...others]
    .filter((station) => findKey(station) !== undefined)
    .toSorted((a, b) => (findKey(a) ?? '').localeCompare(findKey(b) ?? ''));
  insertUndated(placed, dates, undefined);
  insertUndated(
    placed,
    states,
    placed.findLast(({ kind }) => kind === 'date'),
  );
  placed.push(...others.filter((station) => findKey(station) === undefined));
  const current = findCurrentStatus(record.status);
  return [...placed, { ...buildState(current), kind: 'review', date: current.verifiedOn, by: [] }];
}

/** True for a station that nothing at hand confirms, or whose day is not known. */
export const isUncertain = (station: Station): boolean =>
  isUndated(station) || station.confidence === 'recalled' || station.confidence === 'not-found';
