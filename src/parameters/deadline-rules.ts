import { z } from 'zod';
import records from '../../content/parameters/deadline-rules.json' with { type: 'json' };
import { DeadlineRuleSchema, type DeadlineRule } from './deadline-rule.schema.ts';

/** All rules, in the order of the articles. */
export const deadlineRules: readonly DeadlineRule[] = z.array(DeadlineRuleSchema).parse(records);
