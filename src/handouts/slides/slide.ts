import type { ProvisionSource } from '#norms';
import type { DrawingName } from '#ui';

/** A line of a slide. */
export interface SlideLine {
  text: string;
  drawing?: DrawingName;
  hint?: string;
  /** `Solo si renuevas`. */
  condition?: string;
  /** Another place of the norm says it otherwise: marked, and the mark is explained below the lines. */
  differs?: true;
}

/** One idea a screen. */
export interface Slide {
  heading: string;
  /** Small, over the heading: name of the list that goes on. */
  kicker?: string;
  drawing?: DrawingName;
  /** The answer, as large as the screen allows: `S/ 15.40`. */
  value?: string;
  /** The answer is a figure: set larger than words. */
  isFigure?: boolean;
  /** Beside the answer: `en 2026`. */
  beside?: string;
  /** Year of the UIT in it. */
  uitYear?: number;
  /** For whom the lines are: `Solo si renuevas`. */
  condition?: string;
  lines: readonly SlideLine[];
  /** Steps: number of the first one. */
  firstNumber?: number;
  /** Sentences in smaller letters. */
  notes: readonly string[];
  sources: readonly ProvisionSource[];
}
