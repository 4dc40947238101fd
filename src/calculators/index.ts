export { costSheetFiles } from './cost/cost.content.ts';
export { duties } from './separation/separation.content.ts';
export { examples, listExamples } from './shared/examples.content.ts';
export { incentives } from './shared/incentives.content.ts';
export type { WorkedExample } from './shared/example.schema.ts';
export { showExamples } from './shared/show-examples.ts';
