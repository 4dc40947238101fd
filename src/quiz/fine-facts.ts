import { formatFinePath, offenderNames, type FineTable } from '#fines';
import { findMunicipality } from '#municipalities';
import { lowerFirst } from '#text';
import type { QuizFact } from './quiz-fact.ts';

/** What each row of a table of fines costs, as the answer to a question. */
export function listFineFacts(table: FineTable): QuizFact[] {
  const { place } = findMunicipality(table.municipality);
  return table.infractions.flatMap((infraction) =>
    infraction.offenders.map((offender): QuizFact => {
      const whom = offender.id === 'cualquiera' ? '' : ` para ${offenderNames[offender.id]}`;
      return {
        id: `${infraction.id}/${offender.id}`,
        kind: 'multa',
        record: table.norm,
        about: `Multas en ${place}`,
        page: formatFinePath(table, infraction, offender),
        ask: `${infraction.short}: ¿qué multa pone el cuadro${whom}?`,
        answer: `${offender.percent} % de la UIT`,
        size: Number(offender.percent),
        elsewhere: `Es la multa${whom} por ${lowerFirst(infraction.short)}.`,
        sources: [{ ...infraction.source, printed: infraction.printed }],
        differs: false,
        observed: infraction.observations,
        group: table.norm,
        beside: [],
        akin: [],
      };
    }),
  );
}
