import { loadRoadmap } from '../roadmap/roadmap.ts';
import { readReport, readStrategy } from '../plans.content.ts';

/** A planning document whose text names norms. */
export type PlanId = 'plan-hdr-as-2025' | 'planres-2023' | 'estrategia-pml';

/** A piece of a plan's text, quoted or summed up, and where it stands on the site. */
export interface PlanPassage {
  href: string;
  /** `Acción 1.1.1`, `Nota 5`, `Actividad 8`. */
  place: string;
  text: string;
}

const roadmapPath = '/planes/plan-hdr-as-2025/';

function listRoadmapPassages(): PlanPassage[] {
  const { actions, notes, table22, plan } = loadRoadmap();
  const firsts = actions.filter(({ line, action }) => line.actions[0] === action);
  const actionHref = (code: string): string => `${roadmapPath}accion/${code.replaceAll('.', '-')}/`;
  const intros = plan.sections.flatMap(({ intro }) => intro).map(({ text }) => text);
  return [
    ...intros.map((text) => ({ href: roadmapPath, place: 'Presentación', text })),
    ...firsts.map(({ line, action }) => ({
      href: actionHref(action.code),
      place: `Línea ${line.code}`,
      text: line.relevant.text,
    })),
    ...actions.flatMap(({ action }) => {
      const cells = [action.title, action.purpose, ...action.activities.map(({ text }) => text)];
      const goals = [...action.indicators, ...action.goals].map(({ text }) => text);
      return [...cells, ...goals, ...action.milestones].map(({ text }) => ({
        href: actionHref(action.code),
        place: `Acción ${action.code}`,
        text,
      }));
    }),
    ...table22.flatMap(({ code, text, indicators, goals }) =>
      [text, ...indicators.map((indicator) => indicator.text), ...goals.map((goal) => goal.text)].map((cell) => ({
        href: actionHref(code.split('.').slice(0, 3).join('.')),
        place: `Cuadro 2.2, ${code}`,
        text: cell.text,
      })),
    ),
    ...notes.map(({ number, text }) => ({
      href: `${roadmapPath}notas/#nota-${number}`,
      place: `Nota ${number}`,
      text: text.text,
    })),
  ];
}

function listReportPassages(): PlanPassage[] {
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

function listStrategyPassages(): PlanPassage[] {
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

/** The text of each plan in reading order, for the program that finds citations. */
export function listPlanPassages(): ReadonlyMap<PlanId, readonly PlanPassage[]> {
  return new Map([
    ['plan-hdr-as-2025', listRoadmapPassages()],
    ['planres-2023', listReportPassages()],
    ['estrategia-pml', listStrategyPassages()],
  ]);
}
