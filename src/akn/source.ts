import type { Citation } from '#citations';
import type { FoundDefinition } from '#glossary';
import type { NormFrontMatter, NormRecord, NormTree, Relation } from '#norms';
import type { AddressedNorm } from './iri.ts';

/** What is doubtful in a passage. */
export interface AknDoubt {
  /** eId of the passage. */
  eId: string;
  title: string;
  severity: string;
  /** Where it stands in full. */
  page: string;
}

/** A norm with its text, and what else an XML says of it. */
export interface AknSource {
  record: NormRecord;
  tree: NormTree;
  /** Where the text was taken from, and how much of it is here. */
  text?: Pick<NormFrontMatter, 'source' | 'completeness'>;
  /** What the text defines. */
  definitions: readonly FoundDefinition[];
  /** What is doubtful in the text. */
  doubts: readonly AknDoubt[];
  /** Citations found in the text. */
  citations: readonly Citation[];
  /** Any norm of the site, by id. */
  findNorm: (id: string) => AddressedNorm | undefined;
  /** What other norms do to this one. */
  inverse: readonly { from: string; relation: Relation }[];
}
