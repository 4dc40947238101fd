import { z } from 'zod';
import records from '../../content/parameters/holidays.json' with { type: 'json' };
import { HolidaySchema, type Holiday } from './holiday.schema.ts';

/** National holidays, through the year. */
export const holidays: readonly Holiday[] = z.array(HolidaySchema).parse(records);
