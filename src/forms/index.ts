/**
 * A tool on the page: frame, fields, what to mend, the answer as data, answers in the address; and what wakes it in the browser.
 * Ground: knows no rule. `.astro` files are taken by path. Begin with `ToolFrame.astro`, `tool-form.ts` and `result/result-view.ts`.
 */
export { buildElement } from './build-element.ts';
export {
  formatWords,
  listResultWords,
  type CalendarDay,
  type FieldProblem,
  type Outcome,
  type ResultSection,
  type ResultTable,
  type ResultView,
  type Sum,
  type SumRow,
  type Word,
  type Words,
} from './result/result-view.ts';
export { renderWords } from './result/render-result.ts';
export { clearProblem, clearProblems, showProblem, showProblems } from './show-problems.ts';
export { formatQuery } from './form-query.ts';
export { ToolForm } from './tool-form.ts';
