/** A provision as a link for people. */
export interface SourceLink {
  href: string;
  /** `Artículo 33, numeral 33.2, literal e`; empty where the whole norm is meant. */
  place: string;
  /** `OM N° 011-2012-MPT`. */
  norm: string;
  /** Norm and place in one: `OM N° 011-2012-MPT, artículo 33`. */
  label: string;
  /** Shortest: `33.2 e` or `art. 33`; the norm where the whole of it is meant. */
  short: string;
}

/** Turns a source into its link; made by the pages, which know the library. */
export type LinkSource = (source: { norm: string; eId?: string | undefined }) => SourceLink;
