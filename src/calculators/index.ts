export { WorkedExampleSchema, WorkedExamplesSchema, type WorkedExample } from './example.schema.ts';
export { loadExamples } from './load-examples.ts';
export { buildAnswers, checkExamples, formatResult, type Answer } from './run-example.ts';
export { showExamples, type ShownExample } from './show-examples.ts';
export { costSheets } from './cost-sheets.ts';
export { CostSheetSchema, type CostSheet } from './cost-sheet.schema.ts';
export { buildCostFigures } from './compute-cost.ts';
export { answerCost, type CostParameters } from './answer-cost.ts';
