export { UitSchema, type Uit } from './uit.schema.ts';
export { currencyChange, findUit, uitValues } from './uit.ts';
export { buildUitTable } from './build-uit-table.ts';
export { HolidaySchema, holidays, type Holiday } from './holiday.schema.ts';
export { DecreeSchema, decrees, type Decree } from './decree.schema.ts';
export { DeadlineRuleSchema, deadlineRules, type DeadlineRule } from './deadline-rule.schema.ts';
export { buildCalendarFacts, type FactLink } from './calendar-facts.ts';
export { UsualDeadlineSchema, usualDeadlines, type UsualDeadline } from './usual-deadline.schema.ts';
export { formatUitCurrency, formatUitDecree } from './uit-words.ts';
