import type { ContentRecord } from '#catalogue';
import type { Place } from '#errors';
import type { Quantity } from '#quantities';

/** A norm, or a provision of it, named beside what it is to bear out. */
export interface NamedSource {
  norm: string;
  eId?: string | undefined;
  /** Words quoted from it. */
  printed?: string | undefined;
}

/** Numbers of ours, and the sources that are to say them. */
export interface Claim {
  record: ContentRecord<unknown>;
  place: Place;
  /** The words, or the number, as written. */
  text: string;
  quantities: readonly Quantity[];
  /** Named beside the words, or where none are, above them. */
  sources: readonly NamedSource[];
  /** All sources of the record. */
  all: readonly NamedSource[];
}
