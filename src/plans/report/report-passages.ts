import type { PlanPassage } from '../document/plan.ts';
import { readReport } from '../plans.content.ts';

/** The text of the report in reading order. */
export function listReportPassages(): PlanPassage[] {
  const title = { href: '/planes/planres-2023/', place: 'Título', text: readReport().title.text };
  const rows = readReport().objectives.flatMap(({ number, name, goals, activities }) => [
    ...[name, ...goals].map(({ text }) => ({
      href: `/planes/planres-2023/#objetivo-${number}`,
      place: `Objetivo ${number}`,
      text,
    })),
    ...activities.flatMap((activity) =>
      [activity.text, ...activity.done].map(({ text }) => ({
        href: `/planes/planres-2023/#actividad-${activity.number}`,
        place: `Actividad ${activity.number}`,
        text,
      })),
    ),
  ]);
  return [title, ...rows];
}
