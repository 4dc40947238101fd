/**
 * Values that many rules use: UIT, holidays, days of rest by decree, rules by which periods are counted.
 * Each with its norm and how sure it is. Begin with `parameters.content.ts`; `calendar-facts.ts` hands them to `#calendar`.
 */
export { UitFileSchema, type Uit } from './uit.schema.ts';
export { findUit, listUits } from './uit.ts';
export * from './parameters.content.ts';
export { buildUitTable } from './build-uit-table.ts';
export { HolidaySchema, type Holiday } from './holiday.schema.ts';
export { DecreeSchema, type Decree } from './decree.schema.ts';
export { DeadlineRuleSchema, type DeadlineRule } from './deadline-rule.schema.ts';
export { tellDeadlineRule } from './tell-deadline-rule.ts';
export { buildCalendarFacts, type FactLink } from './calendar-facts.ts';
export { formatUitCurrency, formatUitDecree } from './uit-words.ts';
