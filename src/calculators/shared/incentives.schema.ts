import { z } from 'zod';
import { ProvisionSourceSchema } from '#norms';

const PlaceSchema = ProvisionSourceSchema.required({ eId: true, printed: true });

/** A number of a rule, and the words that state it. */
const RuleSchema = z.strictObject({ value: z.string().regex(/^\d+$/), source: PlaceSchema });

/** One reading of a rule: its number, where it stands, and the words of the source that make the difference. */
const ReadingSchema = RuleSchema.extend({ words: z.string().min(1) });

/** Numbers and conditions of the incentives of Trujillo. Source: content/parameters/incentives.json. */
export const IncentivesSchema = z.strictObject({
  /** Article 26.1: stickers for what a dwelling hands over. */
  bonus: z.strictObject({
    /** Least of a week, in kilograms. */
    minimum: RuleSchema,
    /** Most stickers of a month; they make one bonus. */
    most: RuleSchema,
    /** For dwellings only. */
    dwellings: PlaceSchema,
    /** For those on the list. */
    registered: PlaceSchema,
    /** What no norm says of it, in our words. */
    unstated: z.string().trim().min(1),
    /** What to show to get the discount. */
    claim: PlaceSchema,
  }),
  /** Article 26.2: certificate for what a legal person gives away. */
  certification: z.strictObject({
    /** More than this, in kilograms: one reading. */
    above: ReadingSchema,
    /** This or more, in kilograms: another reading. */
    atLeast: ReadingSchema,
    /** Times a week, by the definition of article 4. */
    perWeek: RuleSchema.extend({ says: z.string().min(1) }),
    legalPersons: PlaceSchema,
    invitation: PlaceSchema,
    /** What to bring, and for how long it holds. */
    proof: PlaceSchema,
    /** What natural persons can get instead. */
    award: PlaceSchema,
  }),
});

export type Incentives = z.output<typeof IncentivesSchema>;
