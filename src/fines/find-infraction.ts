import type { FineTable, Infraction } from './fine.schema.ts';
import { listFineTables } from './fines.content.ts';

/** The infraction with this id, `trujillo-175`, and its table; undefined where there is none. */
export function findInfraction(id: string): { table: FineTable; infraction: Infraction } | undefined {
  for (const table of listFineTables()) {
    const infraction = table.infractions.find((candidate) => candidate.id === id);
    if (infraction) return { table, infraction };
  }
  return undefined;
}
