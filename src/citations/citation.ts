import type { ProvisionStep } from './find/mention.ts';

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

/** What a citation prints of the number of its norm, known or not. */
export interface CitedNumber {
  /** Id of norm-types.json, or a kind that we do not keep: `resolucion`, `acuerdo`. */
  type: string;
  /** Running number without leading zeros; empty where a form leaves it to fill in. */
  number: string;
  /** Four digits; null where none is printed. */
  year: number | null;
  /** Letters behind the number, lower case, parts joined by `-`; empty if none. */
  issuer: string;
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
  /** The number printed for its norm, also where the norm is none of ours. */
  number?: CitedNumber;
  /** Provision as printed, wide to narrow; empty for a whole norm. */
  path: readonly ProvisionStep[];
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
