import { listRecords, type ContentRule } from '#catalogue';
import { checkDecree, checkHoliday } from './check-calendar.ts';
import { decrees, holidays } from './parameters.content.ts';

/** Holidays and decreed days are days on which one would otherwise work, and fit their laws. */
export const rule: ContentRule = () => {
  const days = listRecords(holidays);
  const all = days.map(({ value }) => value);
  return [
    ...days.flatMap((holiday) => checkHoliday(holiday, all)),
    ...listRecords(decrees).flatMap((decree) => checkDecree(decree, all)),
  ];
};
