/** What a citation says of the norm it is taken from: as the site knows it, nothing surer than its record. */
export interface QuotedNorm {
  id: string;
  /** `Ordenanza Municipal N° 011-2012-MPT`. */
  canonical: string;
  /** `OM N° 011-2012-MPT`. */
  short: string;
  /** Its official denomination, where it has one of its own. */
  title?: string;
  number?: string;
  /** Who issued it. */
  author: string;
  /** The date that places it in time: `2012-03-26`, `2012`; absent where no source says one. */
  issued?: string;
  /** Its state, in the words of the site: `Sin verificar`. */
  status: string;
  /** Day on which that state was last looked at. */
  reviewed: string;
}

/**
 * A provision: how it is said, in short, and the digest of its official text; last what the norm approves and the place is in, where it
 * has to be said (`pinpoint.ts`).
 */
export type QuotedPlace = readonly [words: string, short: string, digest: string, within?: string];

/** What the page of a norm needs to cite any of its provisions: `/normas/<id>/citar.json`. */
export interface QuotedText {
  norm: QuotedNorm;
  /** By eId. */
  places: Readonly<Record<string, QuotedPlace>>;
}

/** One citation in the making. */
export interface Quotation {
  norm: QuotedNorm;
  eId: string;
  place: QuotedPlace;
  /** Address of the provision, in full. */
  url: string;
  /** Day on which it was looked at, `AAAA-MM-DD`; undefined where the reader's clock is wrong. */
  day: string | undefined;
}
