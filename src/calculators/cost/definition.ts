import { listUits } from '#parameters';
import { defineCalculator } from '#tools';
import { answerCost, type CostParameters } from './answer.ts';
import { buildCostFigures } from './compute-cost.ts';
import { listCostSheets } from './cost.content.ts';
import { listYearsSince } from './list-years-since.ts';

/** What a procedure costs the municipality: the sheets of its norm, rebuilt line by line. */
export const calculator = defineCalculator<CostParameters>({
  id: 'costo',
  buildParameters: () => ({
    sheets: listCostSheets().map(buildCostFigures),
    uit: listYearsSince(listCostSheets(), listUits()).map(({ year, soles }) => ({ year, soles })),
  }),
  answer: answerCost,
});
