import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue, ValuePath } from '#errors';
import { listSaidValues } from '#quantities';
import { crossChecks, roadmapGoals, roadmapObjectives, roadmapTable22, strategies } from './plans.content.ts';
import type { Goal, Table22Row } from './roadmap/roadmap.schema.ts';

type Locate = ContentRecord<unknown>['locate'];
type ActivityGoal = Table22Row['goals'][number];

function tell(rule: string, locate: Locate, path: ValuePath, message: string, fix: string): Issue {
  return { rule, place: locate(path), message, fix };
}

/** The number in a printed figure, decimal commas understood. */
function readFigure(printed: string): number | null {
  const number = /\d+(?:[.,]\d+)?/.exec(printed)?.[0];
  return number === undefined ? null : Number(number.replace(',', '.'));
}

function checkFigures({ value, locate }: ContentRecord<Goal>): Issue[] {
  const rows = [
    { row: value, at: [] as ValuePath },
    ...value.parts.map((row, index) => ({ row, at: ['parts', index] })),
  ];
  return rows.flatMap(({ row, at }) =>
    [
      { figure: row.baseline, path: [...at, 'baseline'] },
      ...row.years.map((figure, index) => ({ figure, path: [...at, 'years', index] })),
    ].flatMap(({ figure, path }): Issue[] => {
      const due = readFigure(figure.printed);
      if (due === figure.value) return [];
      const message = `Está impreso «${figure.printed}» y se lee ${figure.value ?? 'null'}.`;
      return [tell('figure-against-print', locate, [...path, 'value'], message, `"value": ${due ?? 'null'}`)];
    }),
  );
}

/** Years of a goal are among those that its words name. */
function checkYears({ text, years }: ActivityGoal, locate: Locate, path: ValuePath): Issue[] {
  if (!years) return [];
  const printed = Array.from(text.text.matchAll(/20\d{2}/g), ([year]) => Number(year));
  const last = years.onwards ? 2030 : years.to;
  if (printed.includes(years.from) && last === years.to && (years.onwards || printed.includes(years.to))) return [];
  const message = `La meta «${text.text.slice(0, 60)}…» se lee de ${years.from} a ${years.to}, y sus palabras no nombran esos años.`;
  const fix = `"years": { "from": ${printed[0] ?? 2025}, "to": ${printed.at(-1) ?? 2030}, "onwards": ${years.onwards} }`;
  return [tell('years-against-print', locate, [...path, 'years'], message, fix)];
}

/** Figures, years, counts and dates that we read are the printed ones. */
export const rule: ContentRule = () => [
  ...listRecords(roadmapGoals).flatMap(checkFigures),
  ...listRecords(roadmapTable22).flatMap(({ value, locate }) =>
    value.goals.flatMap((goal, index) => checkYears(goal, locate, ['goals', index])),
  ),
  ...listRecords(roadmapObjectives).flatMap(({ value, locate }) =>
    value.lines.flatMap(({ actions }, line) =>
      actions.flatMap(({ goals }, action) =>
        goals.flatMap((goal, index) => checkYears(goal, locate, ['lines', line, 'actions', action, 'goals', index])),
      ),
    ),
  ),
  ...listRecords(crossChecks).flatMap(({ value, locate }) =>
    value.counts.flatMap(({ count, printed }, index): Issue[] => {
      if (listSaidValues(printed).has(String(count))) return [];
      const message = `«${printed}» no dice ${count}.`;
      return [tell('count-against-print', locate, ['counts', index, 'count'], message, 'Escriba el número impreso.')];
    }),
  ),
  ...listRecords(strategies).flatMap(({ value, locate }) =>
    value.background.flatMap(({ date, printed }, index): Issue[] => {
      const said = listSaidValues(printed ?? '');
      if (date === 'no consta' || said.size === 0 || date.length < 10 || said.has(date)) return [];
      const message = `«${printed ?? ''}» no es el ${date}.`;
      return [tell('date-against-print', locate, ['background', index, 'date'], message, 'Escriba la fecha impresa.')];
    }),
  ),
];
