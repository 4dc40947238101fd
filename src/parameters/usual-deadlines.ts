import { z } from 'zod';
import records from '../../content/parameters/usual-deadlines.json' with { type: 'json' };
import { UsualDeadlineSchema, type UsualDeadline } from './usual-deadline.schema.ts';

/** Periods of appeals, in the order in which they are offered. */
export const usualDeadlines: readonly UsualDeadline[] = z.array(UsualDeadlineSchema).parse(records);
