import type { PlanPassage } from '../document/plan.ts';
import { readStrategy } from '../plans.content.ts';

/** The text of the strategy in reading order. */
export function listStrategyPassages(): PlanPassage[] {
  const path = '/planes/estrategia-pml/';
  const { background, context, implementation, lines } = readStrategy();
  const ofLines = lines.flatMap(({ number, aim, barriers }) => {
    const objectives = barriers.flatMap((barrier) => barrier.objectives);
    const activities = objectives.flatMap(({ groups }) => groups.flatMap((group) => group.activities));
    const cells = [aim, ...barriers.map(({ name }) => name), ...objectives.map(({ name }) => name), ...activities];
    return cells.map(({ text }) => ({ href: `${path}linea-${number}/`, place: `Línea ${number}`, text }));
  });
  const own = [...background.map(({ summary }) => summary), ...context];
  return [
    ...own.map(({ text }) => ({ href: path, place: 'Antecedentes', text })),
    ...ofLines,
    ...implementation.map(({ text }) => ({ href: path, place: 'Implementación', text })),
  ];
}
