import { findInfraction, formatFinePath, formatInfractionCode, formatOffender } from '#fines';
import type { ProvisionSource } from '#norms';

/** What the comparison shows of an infraction. */
export interface KnownFine {
  /** `trujillo-176`. */
  id: string;
  /** Code for people: `G 176`, `código 2`. */
  code: string;
  /** Address of the calculator with this infraction chosen. */
  path: string;
  /** Row of the table. */
  source: ProvisionSource;
  /** Who commits it, as printed or in words, and the fine as a part of the UIT, in per cent: `35`. */
  offenders: readonly { label: string; percent: string }[];
}

/** Finds an infraction by its id. */
export type FindFine = (id: string) => KnownFine;

/** The infraction with this id, out of content/fines; an unknown one stops the build. */
export const findKnownFine: FindFine = (id) => {
  const found = findInfraction(id);
  if (!found) throw new Error(`There is no infraction ${id}; the comparison names it.`);
  const { infraction, table } = found;
  return {
    id,
    code: formatInfractionCode(table, infraction),
    path: formatFinePath(table, infraction),
    source: infraction.source,
    offenders: infraction.offenders.map((offender) => ({
      label: formatOffender(offender),
      percent: offender.percent,
    })),
  };
};
