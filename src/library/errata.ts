import { z } from 'zod';
import { ErratumSchema, type Erratum } from '#citations';
import registry from '../../content/registries/errata.json' with { type: 'json' };

const errata = new Map(
  z
    .array(ErratumSchema)
    .parse(registry)
    .map((erratum) => [erratum.id, erratum]),
);

/** The misprint with this id. */
export function findErratum(id: string): Erratum | undefined {
  return errata.get(id);
}
