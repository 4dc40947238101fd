import Big from 'big.js';
import { formatPercent, formatSoles, percentOf } from '#amounts';
import { findInfraction, formatFinePath, formatOffender } from '#fines';
import { listUits } from '#parameters';
import type { ToldFine } from '#procedures';

/** The infraction that the finder or a guide names; an unknown one stops the build. */
export function findKnownInfraction(id: string): NonNullable<ReturnType<typeof findInfraction>> {
  const found = findInfraction(id);
  if (!found) throw new Error(`There is no infraction ${id}; the finder or a guide names it.`);
  return found;
}

/** Address of the calculator of fines with an infraction chosen. */
export function formatInfractionPath(id: string): string {
  const { table, infraction } = findKnownInfraction(id);
  return formatFinePath(table, infraction);
}

/** What an infraction costs with the newest UIT, for each whom the table names, or for one of them, by its id. */
export function tellFine(id: string, asked?: string): ToldFine {
  const { table, infraction } = findKnownInfraction(id);
  const [uit] = listUits();
  if (!uit) throw new Error('There is no UIT; a fine needs one.');
  return {
    year: uit.year,
    offenders: infraction.offenders
      .filter((offender) => asked === undefined || offender.id === asked)
      .map((offender) => ({
        label: formatOffender(offender),
        percent: formatPercent(new Big(offender.percent)),
        amount: formatSoles(percentOf(new Big(uit.soles), new Big(offender.percent))),
        href: formatFinePath(table, infraction, offender),
      })),
  };
}
