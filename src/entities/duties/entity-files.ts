import { buildIcs, publishFile, type DueDay, type PublishedFile } from '#files';
import { buildDueDays, loadRoadmap } from '#plans';
import type { Entity } from '../entity.ts';
import { listEntities } from '../list-entities.ts';
import { listDuties, type Duty } from './list-duties.ts';

/** A week: the plan changes rarely, and a program that follows a calendar asks often. */
const refreshSeconds = 7 * 24 * 60 * 60;

const roleWords: Readonly<Record<Duty['role'], string>> = { dirige: 'Dirige', participa: 'Participa' };

/** The duties of an entity as days of its calendar: those of the plan's own, each said to be led or shared, with an id of its own. */
export function buildEntityDays({ id, label }: Pick<Entity, 'id' | 'label'>, duties: readonly Duty[]): DueDay[] {
  const days = buildDueDays(duties.map(({ row }) => row));
  return days.map((day, index) => {
    const role = duties[index]?.role ?? 'participa';
    return {
      ...day,
      id: `${id}-${day.id ?? ''}`,
      title: role === 'participa' ? `${day.title} (participa)` : day.title,
      description: `${roleWords[role]}: ${label}\n${day.description}`,
    };
  });
}

/** A calendar for each entity to which a plan gives something with a date, at an address that calendar programs can follow. */
export function listEntityFiles(): PublishedFile[] {
  return listEntities().flatMap((entity) => {
    const duties = listDuties(entity.roadmap?.id);
    if (duties.length === 0) return [];
    const name = { name: `${entity.label}: lo que le toca`, product: 'Entidades', refreshSeconds };
    return publishFile(`/entidades/${entity.id}.ics`, () =>
      buildIcs(name, buildEntityDays(entity, duties), new Date(loadRoadmap().plan.verifiedOn)),
    );
  });
}
