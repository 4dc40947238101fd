import data from '../../content/parameters/incentives.json' with { type: 'json' };
import { IncentivesSchema, type Incentives } from './incentives.schema.ts';

/** The incentives of Trujillo. */
export const incentives: Incentives = IncentivesSchema.parse(data);
