import cusco from '../../content/fines/da-002-2016-mpc.json' with { type: 'json' };
import trujillo from '../../content/fines/om-011-2012-mpt.json' with { type: 'json' };
import { FineTableSchema, type FineTable, type Infraction } from './fine.schema.ts';

/** Tables of fines, in the order in which the municipalities are listed. Source: content/fines. */
export const fineTables: readonly FineTable[] = [trujillo, cusco].map((table) => FineTableSchema.parse(table));

/** The infraction with this id, `trujillo-175`, and its table; undefined where there is none. */
export function findInfraction(id: string): { table: FineTable; infraction: Infraction } | undefined {
  for (const table of fineTables) {
    const infraction = table.infractions.find((candidate) => candidate.id === id);
    if (infraction) return { table, infraction };
  }
  return undefined;
}
