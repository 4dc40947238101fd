import { formatPeriods } from '../schedule/period-words.ts';
import { placeWords } from '../document/place-words.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import type { Entity, PeriodId } from '../roadmap/roadmap.schema.ts';
import { spanWords } from '../document/span-words.ts';
import type { RoadmapActivity, RoadmapGoal } from './roadmap-activity.ts';
import { readFundSources, type FundSource } from './fund-source.ts';

/** Other words for the same in the plan, and the places that use them: `cronograma (2.1), tabla 2.2`. */
export interface OtherWords {
  text: string;
  places: string;
}

/** An activity as the table of activities shows it. */
export interface ActivityRow {
  code: string;
  /** Name in section 1. */
  name: string;
  /** Its names elsewhere, and goals of section 1, where the words differ. */
  others: readonly OtherWords[];
  periods: readonly PeriodId[];
  /** `2025 (segundo semestre), 2026 a 2030`. */
  when: string;
  /** `corto y mediano`. */
  span: string;
  responsible: readonly Entity[];
  participants: readonly Entity[];
  funds: readonly FundSource[];
  /** Goals of table 2.2, or of section 1 where it has none, with the years they hold for. */
  goals: readonly { text: string; years: readonly number[] }[];
}

/** Differences of marks, letter case and spaces are none in words. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function collectOthers(shown: readonly string[], said: readonly { text: string; place: string }[]): OtherWords[] {
  const known = new Set(shown.map(fold));
  const places = new Map<string, { text: string; places: string[] }>();
  for (const { text, place } of said) {
    const key = fold(text);
    const other = places.get(key);
    if (other) other.places.push(place);
    else if (!known.has(key)) places.set(key, { text, places: [place] });
  }
  return [...places.values()].map((other) => ({ text: other.text, places: other.places.join(', ') }));
}

function listYears({ years }: RoadmapGoal): number[] {
  return years ? Array.from({ length: years.to - years.from + 1 }, (_, step) => years.from + step) : [];
}

function buildRow(roadmap: Roadmap, activity: RoadmapActivity): ActivityRow {
  const { code, statements, periods, span, goals, funds } = activity;
  const name = statements[0]?.text.text ?? '';
  const stated = goals.filter(({ place }) => place === 'table-22');
  const shown = stated.length > 0 ? stated : goals;
  const said = [...statements, ...goals].map(({ text, place }) => ({ text: text.text, place: placeWords[place] }));
  const list = new Intl.ListFormat('es', { type: 'conjunction' });
  return {
    code,
    name,
    others: collectOthers([name, ...shown.map(({ text }) => text.text)], said),
    periods,
    when: formatPeriods(periods),
    span: list.format(span.map((term) => spanWords[term])),
    responsible: activity.responsible.map((id) => roadmap.findEntity(id)),
    participants: activity.participants.map((id) => roadmap.findEntity(id)),
    funds: funds ? readFundSources(funds.text) : [],
    goals: shown.map((goal) => ({ text: goal.text.text, years: listYears(goal) })),
  };
}

/** The activities as their table shows them, in print order. */
export function buildActivityRows(roadmap: Roadmap): ActivityRow[] {
  return roadmap.activities.map((activity) => buildRow(roadmap, activity));
}
