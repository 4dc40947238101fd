import file from '../../content/comparison/trujillo-cusco.json' with { type: 'json' };
import { ComparisonSchema, type Comparison } from './comparison.schema.ts';

/** The one comparison there is. Source: content/comparison/trujillo-cusco.json. */
export const comparison: Comparison = ComparisonSchema.parse(file);
