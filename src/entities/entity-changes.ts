import { listInstitutions, type Institution } from '#norms';
import type { Entity } from './entity.ts';
import { findEntity, listEntities } from './list-entities.ts';

/** A change of name or of body, seen from one of its sides. */
export interface EntityChange {
  institution: Institution;
  /** Entities on the other side that have a page. */
  others: readonly Entity[];
}

const findInstitution = (id: string): Institution[] => listInstitutions().filter((one) => one.id === id);

/** What stands in the place of an entity today, and what stood there before. */
export function listChanges(entity: Entity): { today: EntityChange[]; before: EntityChange[] } {
  const today = entity.changed.flatMap(({ institution, into }) =>
    findInstitution(institution).map((found) => ({ institution: found, others: into.map(findEntity) })),
  );
  const before = listEntities().flatMap((other) =>
    other.changed
      .filter(({ into }) => into.includes(entity.id))
      .flatMap(({ institution }) => findInstitution(institution))
      .map((institution) => ({ institution, others: [other] })),
  );
  return { today, before };
}
