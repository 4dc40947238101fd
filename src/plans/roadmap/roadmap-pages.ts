import { findEntityPath } from '#entities/registry';
import type { PlanPage } from '../document/plan.ts';
import { entityKindWords } from './entities/entity-view.ts';
import { nameGoal } from './goal-words.ts';
import type { Entity, Goal } from './roadmap.schema.ts';
import { loadRoadmap } from './roadmap.ts';

const root = '/planes/plan-hdr-as-2025/';

/** `META 2: Al menos el 20 % del agua residual… Agua residual que se reutiliza: 2024 4.0 %, 2030 20.0 %`. */
function describeGoal(goal: Goal): string {
  const last = goal.years.at(-1)?.printed ?? '';
  return `${goal.name.text} ${nameGoal(goal)}: línea base ${goal.baseline.printed}; meta al 2030, ${last}.`;
}

const listExpansion = ({ expansion }: Entity): string[] => (typeof expansion === 'string' ? [] : [expansion.text]);

const describeEntity = ({ kind }: Entity): string =>
  `${entityKindWords[kind]}. Qué le toca en el plan de agua y saneamiento, de qué es responsable y dónde participa.`;

/** Pages of the roadmap's plan that are found by what they are called: goals, entities, and its three lists. */
export function listRoadmapPages(): PlanPage[] {
  const { goals, entities } = loadRoadmap();
  return [
    {
      url: root,
      title: 'Plan 2025 de la Hoja de Ruta de economía circular en agua y saneamiento',
      text: goals.map(describeGoal).join('\n'),
      keywords: ['metas al 2030', 'seis metas', 'línea base', 'hoja de ruta', 'HdR-AS'],
    },
    {
      url: `${root}cronograma/`,
      title: 'Cronograma del Plan HdR-AS, de 2025 a 2030',
      text: 'Qué toca en cada año y a quién: corto plazo (2025 y 2026), mediano plazo (2027 y 2028) y largo plazo (2029 y 2030).',
      keywords: ['calendario', 'qué toca cada año', 'actividades por año'],
    },
    {
      url: `${root}no-cuadra/`,
      title: 'Lo que no cuadra del plan HdR-AS 2025',
      text: 'Errores, diferencias y contradicciones entre las partes del plan de agua y saneamiento, una por una.',
      keywords: ['errores del plan', 'diferencias', 'contradicciones', 'inconsistencias'],
    },
    { url: `${root}notas/`, title: 'Notas del plan HdR-AS 2025', text: '', keywords: [] },
    ...[...entities.values()].map((entity) => ({
      url: findEntityPath('plan-hdr-as-2025', entity.id),
      title: `${entity.name} en el plan HdR-AS 2025`,
      text: describeEntity(entity),
      keywords: [entity.name, ...entity.aliases, ...listExpansion(entity), 'hoja de ruta', 'actividades'],
    })),
  ];
}
