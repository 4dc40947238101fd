export { WorkedExampleSchema, WorkedExamplesSchema, type WorkedExample } from './example.schema.ts';
export { loadExamples } from './load-examples.ts';
export { buildAnswers, checkExamples, formatResult, type Answer } from './run-example.ts';
export { showExamples, type ShownExample } from './show-examples.ts';
