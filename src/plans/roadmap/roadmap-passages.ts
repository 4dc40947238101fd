import type { PlanPassage } from '../document/plan.ts';
import { loadRoadmap } from './roadmap.ts';

const roadmapPath = '/planes/plan-hdr-as-2025/';

/** The text of the plan in reading order. */
export function listRoadmapPassages(): PlanPassage[] {
  const { actions, notes, table22, plan } = loadRoadmap();
  const firsts = actions.filter(({ line, action }) => line.actions[0] === action);
  const actionHref = (code: string): string => `${roadmapPath}accion/${code.replaceAll('.', '-')}/`;
  const firstOf = new Map(firsts.map(({ line, action }) => [line.code, action.code]));
  // A line has no page: it is told on that of its first action.
  const findAction = (code: string): string => firstOf.get(code) ?? code.split('.').slice(0, 3).join('.');
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
        href: actionHref(findAction(code)),
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
