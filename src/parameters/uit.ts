import file from '../../content/parameters/uit.json' with { type: 'json' };
import { UitFileSchema, type Uit } from './uit.schema.ts';

const parsed = UitFileSchema.parse(file);

/** All known values of the UIT, newest year first. Source: content/parameters/uit.json. */
export const uitValues: readonly Uit[] = parsed.values.toReversed();

/** First day on which the currency is called `sol`, and the law that says so. */
export const currencyChange = parsed.currencyChange;

const byYear = new Map(uitValues.map((uit) => [uit.year, uit]));

/** The UIT of a year; undefined where we have none. */
export function findUit(year: number): Uit | undefined {
  return byYear.get(year);
}
