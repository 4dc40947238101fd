import type { RoadmapActivity } from '../../activities/roadmap-activity.ts';
import { periodIds, type Entity, type PeriodId } from '../roadmap.schema.ts';
import type { Roadmap } from '../roadmap.ts';

/** What an entity does in one column of the schedule: what is due by mark or by goal. */
export interface EntityPeriod {
  period: PeriodId;
  /** Activities that it leads, and those where it takes part. */
  leads: readonly RoadmapActivity[];
  joins: readonly RoadmapActivity[];
}

/** An entity with its part in the plan. */
export interface EntityView {
  entity: Entity;
  leads: readonly RoadmapActivity[];
  joins: readonly RoadmapActivity[];
  /** All columns of the schedule, also those with nothing. */
  periods: readonly EntityPeriod[];
}

/** What an entity leads and where it takes part, in all and by column of the schedule. */
export function buildEntityView({ activities }: Roadmap, entity: Entity): EntityView {
  const leads = activities.filter(({ responsible }) => responsible.includes(entity.id));
  const joins = activities.filter(({ participants }) => participants.includes(entity.id));
  const during = (list: readonly RoadmapActivity[], period: PeriodId): RoadmapActivity[] =>
    list.filter(({ due }) => due.some((one) => one.period === period));
  const periods = periodIds.map((period) => ({
    period,
    leads: during(leads, period),
    joins: during(joins, period),
  }));
  return { entity, leads, joins, periods };
}

/** Kinds of entities in words. */
export const entityKindWords: Readonly<Record<Entity['kind'], string>> = {
  mvcs: 'Del Ministerio de Vivienda, Construcción y Saneamiento (MVCS)',
  estado: 'Entidad del Estado',
  'empresa-prestadora': 'Empresa prestadora',
  gremio: 'Gremio',
  academia: 'Academia',
  cooperacion: 'Cooperación internacional',
  otros: 'Otro tipo',
};
