import { dashCode, findActionCode } from '../differences/difference.ts';

const root = '/planes/plan-hdr-as-2025/';

/** Address of an action's page, by its code or that of one of its activities. */
export const formatActionPath = (code: string): string => `${root}accion/${dashCode(findActionCode(code))}/`;

/** Address of an action or, on the same page, of an activity. */
export const formatCodePath = (code: string): string =>
  formatActionPath(code) + (findActionCode(code) === code ? '' : `#${formatActivityId(code)}`);

/** Id of a row of Table 1 on the page of the plan. */
export const formatGoalId = (id: string): string => `fila-${id}`;

/** Address of a row of Table 1. */
export const formatGoalPath = (id: string): string => `${root}#${formatGoalId(id)}`;

/** Id of an activity on the page of its action. */
export const formatActivityId = (code: string): string => `actividad-${dashCode(code)}`;

/** Address of an entity's page. */
export const formatEntityPath = (id: string): string => `${root}entidad/${id}/`;

/** Address of the notes. */
export const formatNotesPath = (): string => `${root}notas/`;

/** Address of a note. */
export const formatNotePath = (number: number): string => `${formatNotesPath()}#nota-${number}`;

/** Address of all that does not add up, or of one of its differences by id. */
export const formatDifferencePath = (id?: string): string => `${root}no-cuadra/${id ? `#${dashCode(id)}` : ''}`;
