import {
  listActivities,
  listActorIds,
  listPlans,
  readReport,
  readStrategy,
  type Plan,
  type ReportActivity,
} from '#plans';
import type { Entity } from './entity.ts';
import { listEntities } from './list-entities.ts';

/** Activities of the report whose cell of actors names the entity. */
export function findReportPart({ actor }: Pick<Entity, 'actor'>): ReportActivity[] {
  if (!actor) return [];
  return listActivities(readReport()).filter(({ actors }) => listActorIds(actors?.text).includes(actor.id));
}

/** Members of the strategy's technical group that stand for the entity, each under its heading as printed. */
export function listMembers({ members }: Pick<Entity, 'members'>): { name: string; group: string }[] {
  return readStrategy()
    .members.filter(({ name }) => members.includes(name.text))
    .map(({ name, group }) => ({ name: name.text, group: group?.text ?? '' }));
}

/** Entities that belong to this one: organs that the roadmap names, and those whose row says so. */
export function listOrgans({ id, organs }: Pick<Entity, 'id' | 'organs'>): Entity[] {
  return listEntities().filter(
    ({ partOf, roadmap }) => partOf?.entity === id || (organs !== undefined && roadmap?.kind === organs),
  );
}

/** Plans that the entity issued. */
export function listIssuedPlans({ issuer }: Pick<Entity, 'issuer'>): Plan[] {
  return issuer ? listPlans().filter((plan) => plan.issuer === issuer.id) : [];
}
