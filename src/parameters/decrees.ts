import { z } from 'zod';
import records from '../../content/parameters/non-working-days.json' with { type: 'json' };
import { DecreeSchema, type Decree } from './decree.schema.ts';

/** Decrees of which we know, oldest first. */
export const decrees: readonly Decree[] = z.array(DecreeSchema).parse(records);
