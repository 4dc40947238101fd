import type { Citation } from '#citations';
import type { NormFrontMatter, NormRecord, NormTree, Relation } from '#norms';
import type { AddressedNorm } from './iri.ts';

/** A norm with its text, and what else an XML says of it. */
export interface AknSource {
  record: NormRecord;
  tree: NormTree;
  /** Where the text was taken from, and how much of it is here. */
  text?: Pick<NormFrontMatter, 'source' | 'completeness'>;
  /** Citations found in the text. */
  citations: readonly Citation[];
  /** Any norm of the site, by id. */
  findNorm: (id: string) => AddressedNorm | undefined;
  /** What other norms do to this one. */
  inverse: readonly { from: string; relation: Relation }[];
}
