export { buildElement } from './build-element.ts';
export {
  formatWords,
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
} from './result-view.ts';
export { clearProblems, showProblems } from './show-problems.ts';
export { formatQuery } from './form-query.ts';
export { ToolForm } from './tool-form.ts';
