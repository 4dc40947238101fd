import type { Confidence, StatusMark } from '#norms';

/** Something that happened to a norm, or is known of it. */
export interface Station {
  /** What drew it: a date of the record, a state, another norm, that it was applied, or the last look at it. */
  kind: 'date' | 'state' | 'deed' | 'applied' | 'review';
  /** A day, a month, a year, or `no consta`. */
  date: string;
  /** `Publicación`, `Vigente con cambios`, `Puede cambiarla`. */
  words: string;
  /** Ring of a state. */
  mark?: StatusMark;
  /** Norms that did it. */
  by: readonly string[];
  confidence: Confidence;
  /** What it comes in order by where its own date is not known: the date of the norm that did it. */
  orderedBy?: string;
}

/** True where the date of a station is not known. */
export const isUndated = ({ date }: Pick<Station, 'date'>): boolean => date === 'no consta';
