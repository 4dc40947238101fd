import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { findInfraction } from '#fines';
import { duties } from './separation.content.ts';

/** An offender for whom a fine is worked out stands in the row of that fine. */
export const rule: ContentRule = () =>
  listRecords(duties).flatMap(({ value, locate }) =>
    value.municipalities.flatMap(({ fines }, town) =>
      fines.flatMap(({ infraction, offenders }, index) =>
        Object.entries(offenders).flatMap(([generator, offender]): Issue[] => {
          const known = findInfraction(infraction)?.infraction.offenders.map(({ id }) => id) ?? [];
          if (known.length === 0 || known.some((id) => id === offender)) return [];
          const place = locate(['municipalities', town, 'fines', index, 'offenders', generator]);
          const message = `La fila de «${infraction}» no nombra a «${offender}».`;
          return [{ rule: 'unknown-offender', place, message, fix: `Los de la fila son: ${known.join(', ')}.` }];
        }),
      ),
    ),
  );
