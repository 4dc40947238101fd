import { createListReader, createReader, defineContent } from '#catalogue';
import { DeadlineRuleSchema } from './deadline-rule.schema.ts';
import { DecreeSchema } from './decree.schema.ts';
import { HolidaySchema } from './holiday.schema.ts';
import { UitFileSchema } from './uit.schema.ts';
import { UsualDeadlineSchema } from './usual-deadline.schema.ts';

/** Values of the UIT by year. */
export const uit = defineContent({
  name: 'uit',
  pattern: 'content/parameters/uit.json',
  schema: UitFileSchema,
  holds: 'one',
});

/** National holidays. */
export const holidays = defineContent({
  name: 'holidays',
  pattern: 'content/parameters/holidays.json',
  schema: HolidaySchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Decrees that give public offices further days of rest. */
export const decrees = defineContent({
  name: 'decrees',
  pattern: 'content/parameters/non-working-days.json',
  schema: DecreeSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Rules by which periods are counted. */
export const deadlineRules = defineContent({
  name: 'deadlineRules',
  pattern: 'content/parameters/deadline-rules.json',
  schema: DeadlineRuleSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Periods of the general law that people often count. */
export const usualDeadlines = defineContent({
  name: 'usualDeadlines',
  pattern: 'content/parameters/usual-deadlines.json',
  schema: UsualDeadlineSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Values of the UIT and the change of the currency's name. */
export const readUitFile = createReader(uit);

/** National holidays, through the year. */
export const listHolidays = createListReader(holidays);

/** Decrees of which we know, oldest first. */
export const listDecrees = createListReader(decrees);

/** All rules, in the order of the articles. */
export const listDeadlineRules = createListReader(deadlineRules);

/** Periods of appeals, in the order in which they are offered. */
export const listUsualDeadlines = createListReader(usualDeadlines);
