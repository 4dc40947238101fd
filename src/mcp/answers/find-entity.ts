import { listEntities, nameEntity, type Entity } from '#entities';
import { findNearest } from '#errors';
import { foldWords } from '#text';
import type { Refusal } from '../tool.ts';

/** All that an entity is called: id, letters, full name. */
function listNames(entity: Entity): string[] {
  const { id, label, otherNames } = entity;
  const full = nameEntity(entity).slice(`${label}, `.length);
  return [id, label, full, ...otherNames].map(foldWords).filter((name) => name !== '');
}

/** Entities of this name. */
export function findEntities(asked: string): Entity[] {
  const folded = foldWords(asked);
  return listEntities().filter((entity) => listNames(entity).includes(folded));
}

/** That a name is of no entity, or of several. */
export function refuseEntity(asked: string, found: readonly Entity[]): Refusal {
  if (found.length > 0) {
    const lines = found.map((entity) => `- ${nameEntity(entity)} — id ${entity.id}`);
    return { problems: [`«entidad»: «${asked}» puede ser varias. Escribe el id de una:`, ...lines] };
  }
  if (asked.trim() === '')
    return { problems: ['«entidad»: está vacía. Escribe sus siglas o su nombre; por ejemplo «MINAM».'] };
  const near = findNearest(foldWords(asked), new Set(listEntities().flatMap(listNames)));
  const meant = near.length > 0 ? ` ¿Quisiste decir «${near.join('», «')}»?` : '';
  return { problems: [`«entidad»: no tenemos «${asked}».${meant} Escribe sus siglas o su nombre completo.`] };
}
