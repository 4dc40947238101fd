import { joinWords } from '#text';
import { listDuties } from './duties/list-duties.ts';
import type { Entity } from './entity.ts';
import { listIssuedPlans } from './entity-parts.ts';
import { describeExpansion } from './expansion-words.ts';

/** Label and, where it is known, full name: `MINAM, Ministerio del Ambiente`. */
export function nameEntity({ label, expansion }: Pick<Entity, 'label' | 'expansion'>): string {
  const said = describeExpansion(expansion);
  return said && said.basis !== '' ? `${label}, ${said.text}` : label;
}

/** True where a plan other than that of the roadmap names the entity, or it issued one. */
export const hasOtherPlans = (entity: Entity): boolean =>
  entity.actor !== undefined || entity.members.length > 0 || listIssuedPlans(entity).length > 0;

/** What its page holds, for search results and for sharing: nothing that is not there. */
export function describeEntity(entity: Entity): string {
  const { issuer, roadmap } = entity;
  const parts = [
    ...(issuer ? ['qué normas dictó'] : []),
    ...(roadmap || hasOtherPlans(entity) ? ['qué le toca en los planes'] : []),
    ...(listDuties(roadmap?.id).length > 0 ? ['su calendario'] : []),
  ];
  return `${nameEntity(entity)}: ${joinWords(parts)}.`;
}
