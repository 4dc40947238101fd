import { listFineTables } from '#fines';
import { findMunicipality } from '#municipalities';
import { keepNumberTogether } from '#norms';
import { listObservations } from '#observations';
import { listUits, listUsualDeadlines } from '#parameters';
import { listProcedures } from '#procedures';
import { defineCalculator } from '#tools';
import { answerFine } from './answer.ts';
import { buildFineParameters, type FineParameters } from './parameters.ts';
import { tellRemedies } from './tell-remedies.ts';

/** The fine for an infraction. */
export const calculator = defineCalculator<FineParameters>({
  id: 'multa',
  hasOwnRules: true,
  buildParameters: (context) => {
    const observations = new Map(listObservations().map(({ id, title }) => [id, title]));
    const procedures = new Map(listProcedures().map(({ id, shortTitle }) => [id, shortTitle]));
    return buildFineParameters(listFineTables(), listUits(), {
      ...context,
      findObservation: (id) => observations.get(id) ?? id,
      findProcedure: (id) => procedures.get(id),
      remedies: tellRemedies(listUsualDeadlines(), context.link),
    });
  },
  answer: (answers, parameters) => answerFine(answers, parameters),
  listObservations: () => [
    ...new Set(
      listFineTables().flatMap(({ infractions, observations }) => [
        ...infractions.flatMap((row) => row.observations),
        ...observations,
      ]),
    ),
  ],
  listBasis: () =>
    listFineTables().flatMap(({ table, municipality, remarks, defence }) => [
      { source: table, note: `El cuadro de infracciones y multas en ${findMunicipality(municipality).place}.` },
      ...[...remarks, defence].map(({ says, source }) => ({ source, note: keepNumberTogether(says) })),
    ]),
});
