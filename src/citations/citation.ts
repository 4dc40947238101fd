/** How a citation found its target. */
export type CitationVia = 'number' | 'alias' | 'anaphora' | 'self' | 'inner' | 'erratum';

/**
 * Why a citation leads nowhere, or not to the provision it names. `blank-number`: a form leaves the number to fill in;
 * `draft`: the text speaks of a draft, which is no norm yet.
 */
export type CitationReason =
  'unknown-norm' | 'blank-number' | 'draft' | 'ambiguous' | 'no-antecedent' | 'unknown-provision';

/** Where a citation leads. */
export interface CitationTarget {
  norm: string;
  /** Provision; absent for the norm as a whole. */
  eId?: string;
  /** The provision (or the norm) is known to exist. */
  exists: boolean;
}

/** A citation found in a document, resolved or listed as unresolved. */
export interface Citation {
  /** Number of the text block. */
  block: number;
  /** Offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  target: CitationTarget | null;
  via: CitationVia;
  reason?: CitationReason;
  /** Norms it may mean, when ambiguous. */
  candidates?: string[];
  /** Id of the known misprint it rests on. */
  erratum?: string;
  /** The sentence around it. */
  context: string;
}

/** A document in which citations are resolved. */
export interface CitingDocument {
  /** Id of the norm whose text it is. */
  norm: string;
  /** Id of issuers.json; decides between equal siglas. */
  issuer: string;
  /** Set when the blocks are those of an approved text only. */
  component?: string;
  /** Text blocks in reading order. */
  blocks: readonly { block: number; eId: string; text: string }[];
}
