import { listUits } from '#parameters';
import { listProcedures } from '#procedures';
import { defineCalculator } from '#tools';
import { answerFee } from './answer.ts';
import { buildFeeParameters, type FeeParameters } from './parameters.ts';

/** What a procedure costs those who ask for it. */
export const calculator = defineCalculator<FeeParameters>({
  id: 'derecho',
  buildParameters: (context) => buildFeeParameters(listProcedures(), listUits(), context),
  answer: (answers, parameters) => answerFee(answers, parameters),
});
