import { z } from 'zod';
import { ConfidenceSchema } from '#norms';

/** How a fact of the calendar is known: shown with it, never lost. */
export const factFields = {
  confidence: ConfidenceSchema,
  /** Where it was found: addresses, or a file of a public repository at a commit. */
  factSources: z.array(z.string().trim().min(1)),
  /** What its source adds or leaves open, in Spanish. */
  notes: z.string().trim().min(1).optional(),
};
