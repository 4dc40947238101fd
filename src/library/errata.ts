import { onceFromContent } from '#catalogue';
import { listErrata, type Erratum } from '#citations';

const indexErrata = onceFromContent(() => new Map(listErrata().map((erratum) => [erratum.id, erratum])));

/** The misprint with this id. */
export function findErratum(id: string): Erratum | undefined {
  return indexErrata().get(id);
}
