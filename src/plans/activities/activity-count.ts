import { joinWords } from '#text';

/** How many rows there are: activities, and goals of an action that are of none of them. */
export interface RowCount {
  activities: number;
  goals: number;
}

/** True for the code of an activity, `1.1.2.1`; that of an action has three numbers. */
export const isActivityCode = (code: string): boolean => code.split('.').length === 4;

/** Counts the rows with these codes: one with the code of an action is a goal of it. */
export function countRows(rows: readonly { code: string }[]): RowCount {
  const activities = rows.filter(({ code }) => isActivityCode(code)).length;
  return { activities, goals: rows.length - activities };
}

/**
 * Which rows of the table are goals of an action: `La acción 1.1.2 tiene una meta que…`; undefined where there are none. Takes the
 * action of each such goal.
 */
export function describeGoalRows(actions: readonly string[]): string | undefined {
  const codes = [...new Set(actions)];
  const { length: goals } = actions;
  if (goals === 0) return undefined;
  const who = codes.length === 1 ? `La acción ${codes.join('')} tiene` : `Las acciones ${joinWords(codes)} tienen`;
  return goals === 1
    ? `${who} una meta que no es de ninguna de sus actividades: está en una fila propia, con el código de la acción.`
    : `${who} ${goals} metas que no son de ninguna de sus actividades: cada una está en una fila propia, con el código de su acción.`;
}

const sayGoals = (goals: number): string => `${goals} ${goals === 1 ? 'meta de acción' : 'metas de acción'}`;

/** `92 actividades y 1 meta de acción`, `1 actividad`; with what there is in all, `20 de 92 actividades`. */
export function formatActivityCount({ activities, goals }: RowCount, all = activities): string {
  const word = all === 1 ? 'actividad' : 'actividades';
  const said = activities === all ? `${activities} ${word}` : `${activities} de ${all} ${word}`;
  return goals > 0 ? `${said} y ${sayGoals(goals)}` : said;
}
