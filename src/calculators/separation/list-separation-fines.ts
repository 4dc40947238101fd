import { findInfraction } from '#fines';
import type { SeparationFine } from './answer.ts';
import type { MunicipalityDuties } from './generator-duties.schema.ts';

/** The fines of a municipality with their percentages, from content/fines; throws where an id or an offender is not there. */
export function listSeparationFines({ fines }: MunicipalityDuties): SeparationFine[] {
  return fines.map(({ infraction: id, above = false, offenders, unstated = {} }) => {
    const { infraction, table } = findInfraction(id) ?? {};
    if (!infraction || !table) throw new Error(`The infraction ${id} does not exist; the duty to separate names it.`);
    const percents = Object.entries(offenders).map(([generator, offender]) => {
      const found = infraction.offenders.find((candidate) => candidate.id === offender);
      if (!found) throw new Error(`The infraction ${id} has no offender ${offender}.`);
      return [generator, found.percent] as const;
    });
    const { codeLetter = '' } = table;
    return {
      code: `${codeLetter}\u00a0${infraction.code}`.trim(),
      short: infraction.short,
      source: infraction.source,
      above,
      percents: Object.fromEntries(percents),
      unstated,
    };
  });
}
