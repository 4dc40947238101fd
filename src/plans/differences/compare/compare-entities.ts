import type { Action, Table22Row } from '../../roadmap/roadmap.schema.ts';
import { toVersion, type FoundDifference } from '../difference.ts';

/** Name of an entity by its id. */
export type NameEntity = (id: string) => string;

const listNames = (ids: readonly string[], name: NameEntity): string => ids.map(name).join(', ');

function sayNamed(first: readonly string[], second: readonly string[], name: NameEntity): string[] {
  const [missing, added] = [first.filter((id) => !second.includes(id)), second.filter((id) => !first.includes(id))];
  return [
    ...(missing.length > 0
      ? [`La tabla 2.2 no nombra a ${listNames(missing, name)}, que la sección 1 sí nombra.`]
      : []),
    ...(added.length > 0 ? [`La tabla 2.2 añade a ${listNames(added, name)}.`] : []),
  ];
}

/** Who section 1 says is both responsible and participant. */
function sayTwice({ responsible, participants }: Action, name: NameEntity): string[] {
  const twice = responsible.ids.filter((id) => participants?.ids.includes(id));
  return twice.length > 0
    ? [`La sección 1 nombra a ${listNames(twice, name)} como responsable y como participante.`]
    : [];
}

function sayLeaders({ responsible }: Action, underlined: readonly string[], name: NameEntity): string[] {
  if (underlined.length === 0) return [];
  const isSame = underlined.length === responsible.ids.length && underlined.every((id) => responsible.ids.includes(id));
  if (isSame) return [];
  const [a, b] = [listNames(responsible.ids, name), listNames(underlined, name)];
  return [`La sección 1 da como responsable a ${a}; la tabla 2.2 subraya a ${b}.`];
}

/** Where section 1 and table 2.2 name other entities for an action, or one of them twice. */
export function compareEntities(action: Action, rows: readonly Table22Row[], name: NameEntity): FoundDifference[] {
  const cells = rows.filter((row) => row.code.startsWith(`${action.code}.`)).flatMap(({ entities }) => entities ?? []);
  const first = [...action.responsible.ids, ...(action.participants?.ids ?? [])];
  const second = [...new Set(cells.flatMap(({ ids }) => ids))];
  const underlined = [...new Set(cells.flatMap(({ responsible }) => responsible))];
  const said = [
    ...sayTwice(action, name),
    ...(cells.length > 0 ? [...sayNamed(first, second, name), ...sayLeaders(action, underlined, name)] : []),
  ];
  if (said.length === 0) return [];
  const versions = [
    toVersion('section-1', action.responsible.text),
    ...(action.participants ? [toVersion('section-1', action.participants.text)] : []),
    ...cells.map(({ text }) => toVersion('table-22', text)),
  ];
  return [
    { id: `entidades-${action.code}`, kind: 'entidades', codes: [action.code], sentence: said.join(' '), versions },
  ];
}
