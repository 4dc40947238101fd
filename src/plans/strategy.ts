import data from '../../content/plans/estrategia-pml.json' with { type: 'json' };
import { StrategySchema, type Strategy } from './strategy.schema.ts';

/** The Cleaner Production strategy of 2005. */
export const strategy: Strategy = StrategySchema.parse(data);
