/**
 * Procedures, duties, incentives and rights: requirements with conditions, periods, fee, each with where the norm says so.
 * `record/` schema and rules · `checklist/` the list to tick and print · `finder/` «¿Qué me toca?» · `page/` parts of its page ·
 * `letter/` what the list hands over to its letter · `response-day/` the day of the answer · `reminder/` the day to renew. Begin with `record/procedure.schema.ts`.
 */
export * from './record/procedure.schema.ts';
export { finderQuestions, finderResults, listProcedures, procedures, readFinder } from './record/procedures.content.ts';
export { binColours } from './record/bin-colours.content.ts';
export { checkProcedures, type KnownPlaces, type WrittenProcedure } from './record/check-procedures.ts';
export { procedureKindWords, qualificationWords, silenceWords } from './record/procedure-words.ts';
export { listProcedureSources } from './record/list-sources.ts';
export { tellGains, type ToldGain } from './record/tell-gains.ts';
export { describeCondition, isPossible, type Choices } from './record/condition.ts';
export { buildChecklistOffer } from './checklist/checklist-offer.ts';
export { listEnclosures, type Enclosure } from './letter/list-enclosures.ts';
export { buildCountingFacts } from './response-day/response-day-parameters.ts';
export { describeFee, formatFeePercent, listYearFees, type YearFee } from './record/fee.ts';
export { formatPeriod, listDifferent } from './record/period.ts';
export { describeFirstDeadline, describeList, describePayment, findFirstDeadline } from './page/essentials.ts';
export { listCases } from './record/condition.ts';
export { drawingOf } from './record/requirement-drawing.ts';
export type { Renewal } from './reminder/find-reminder.ts';
export type { Finder, FinderQuestion, FinderResult, FinderStep } from './finder/finder.schema.ts';
export { formatNodePath, formatOpenPath, type ToldFine } from './finder/finder-path.ts';
export { type FinderTargets } from './finder/check-finder.ts';
