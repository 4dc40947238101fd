import Big from 'big.js';
import { formatPercent, formatSoles, percentOf } from '#amounts';
import { findInfraction, formatFinePath, formatOffender } from '#fines';
import { listUits } from '#parameters';
import type { ToldFine } from '#procedures';

function findKnown(id: string): NonNullable<ReturnType<typeof findInfraction>> {
  const found = findInfraction(id);
  if (!found) throw new Error(`There is no infraction ${id}; the finder names it.`);
  return found;
}

/** Address of the calculator of fines with an infraction chosen. */
export function formatInfractionPath(id: string): string {
  const { table, infraction } = findKnown(id);
  return formatFinePath(table, infraction);
}

/** What an infraction costs with the newest UIT, for each whom the table names. */
export function tellFine(id: string): ToldFine {
  const { table, infraction } = findKnown(id);
  const [uit] = listUits();
  if (!uit) throw new Error('There is no UIT; the fines of the finder need one.');
  return {
    year: uit.year,
    offenders: infraction.offenders.map((offender) => ({
      label: formatOffender(offender),
      percent: formatPercent(new Big(offender.percent)),
      amount: formatSoles(percentOf(new Big(uit.soles), new Big(offender.percent))),
      href: formatFinePath(table, infraction, offender),
    })),
  };
}
