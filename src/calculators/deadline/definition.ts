import { listProcedures } from '#procedures';
import { defineCalculator } from '#tools';
import { answerDeadline } from './answer.ts';
import { buildDeadlineParameters } from './build-deadline-parameters.ts';
import type { DeadlineParameters } from './parameters.ts';

/** The last day of a period. */
export const calculator = defineCalculator<DeadlineParameters>({
  id: 'plazo',
  buildParameters: ({ link }) => buildDeadlineParameters(listProcedures(), link),
  answer: answerDeadline,
});
