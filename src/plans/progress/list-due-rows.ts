import { formatFigure } from '../roadmap/goal-words.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { listDueEntries } from '../schedule/due-entries.ts';
import type { DueRow } from './progress-table.ts';

const listGoalRows = ({ goals }: Pick<Roadmap, 'goals'>): DueRow[] =>
  goals
    .flatMap((goal) => [goal, ...goal.parts])
    .flatMap(({ id, name, unit, years }) =>
      years.map(({ value }, index) => {
        const year = 2025 + index;
        return { code: id, name: name.text, year, goal: formatFigure(value, unit), unit, period: String(year) };
      }),
    );

/** Activities, and goals of actions that are of none of them: once a year, by the last day on which they are due in it. */
function listActivityRows(roadmap: Pick<Roadmap, 'activities' | 'looseGoals'>): DueRow[] {
  const names = new Map(roadmap.activities.map(({ code, statements }) => [code, statements[0]?.text.text ?? '']));
  const years = Map.groupBy(listDueEntries(roadmap), ({ code, date }) => `${code} ${date.slice(0, 4)}`);
  return [...years.values()].flatMap((entries): DueRow[] => {
    const { code, date, goals } = entries.at(-1) ?? {};
    if (code === undefined || date === undefined) return [];
    const year = Number(date.slice(0, 4));
    const name = names.get(code) ?? goals?.[0]?.text.text ?? '';
    return [{ code, name, year, period: date.endsWith('06-30') ? `${year}-I` : String(year) }];
  });
}

/** All that is due in the plan of the roadmap, year by year: the rows of Table 1, then the activities. */
export const listDueRows = (roadmap: Pick<Roadmap, 'goals' | 'activities' | 'looseGoals'>): DueRow[] => [
  ...listGoalRows(roadmap),
  ...listActivityRows(roadmap),
];
