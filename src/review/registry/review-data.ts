import type { Issuer } from '#citations/engine';
import type { LookupIndex } from '#search/near';

/** How the state of a norm or provision is drawn: the four rings of the site. */
export type StateMark = 'vigente' | 'modificada' | 'derogada' | 'sin-verificar';

/** A state as the site says it. */
export interface ReviewState {
  mark: StateMark;
  /** `Vigente, sin confirmar`. */
  says: string;
  /** What whoever relies on it must be told; absent where the state is known. */
  doubt?: string;
}

/** A provision known by data, and its state. */
export interface KnownState extends ReviewState {
  eId: string;
}

type Kind = 'approves' | 'regulates' | 'amends' | 'may-amend' | 'repeals' | 'replaces' | 'based-on' | 'consolidates';
type Sureness = 'confirmed' | 'from-seed' | 'recalled' | 'not-found';

/** A norm as the review needs it. */
export interface ReviewNorm extends ReviewState {
  id: string;
  type: string;
  number: string | null;
  year: number | null;
  issuer: string;
  title: string;
  shortTitle?: string;
  aliases: string[];
  relations: { kind: Kind; target: string; confidence: Sureness }[];
  /** `Decreto Supremo N° 005-2010-MINAM`. */
  canonical: string;
  /** `DS N° 005-2010-MINAM`. */
  name: string;
  successor: string[];
  /** Norms that change it. */
  changedBy: string[];
  /** Provisions known of a norm whose text is not here. */
  provisions?: KnownState[];
  /** The text that is here is not all of the norm. */
  partial?: true;
  /** Provisions of a text that is here, each with its address and how it is cited; what has no number or name is not. */
  outline?: [eId: string, path: string, cited?: string, within?: string][];
}

/** What the review goes by; published at `/revisar/registro.json`. */
export interface ReviewData {
  /** Day on which a state was last looked at. */
  reviewed: string;
  norms: ReviewNorm[];
  issuers: Issuer[];
  /** For numbers near one that nothing has. */
  lookup: LookupIndex;
}
