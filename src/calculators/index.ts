/**
 * Calculators: from the answers of a form to a result with its sum and its sources.
 * A folder with a `definition.ts` is a calculator: its id, what it goes by out of content, and a pure `answer`. Beside it lie
 * `Form.astro`, `Tables.astro` (for readers without scripts, and paper), perhaps `Before.astro`, and `element.ts`, which wakes it
 * in the browser. Its words are its record in content/registries/tools.json, its examples lie in content/examples.
 * `shared/` holds what several of them use. Begin with `fee/`, the smallest that rests on procedures.
 */
export { buildCostTables } from './cost/build-cost-tables.ts';
export { costSheetFiles, listCostSheets } from './cost/cost.content.ts';
export { duties } from './separation/separation.content.ts';
export { examples, listExamples } from './shared/examples.content.ts';
export { incentives } from './shared/incentives.content.ts';
export type { WorkedExample } from './shared/example.schema.ts';
export { buildAnswers } from './shared/run-example.ts';
export { showExamples } from './shared/show-examples.ts';
