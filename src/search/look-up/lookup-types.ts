/** One norm in the look-up data; empty fields at the end are left out. */
export type LookupRow = [
  id: string,
  /** How it is cited, its number included; empty where type and id tell it. */
  label: string,
  title: string,
  /** Its state, where it is no longer in force: `Derogada, sin confirmar`. */
  ended?: string,
  /** eIds as `shortenEIds` writes them; `#` in front where the norm's text is not here. */
  provisions?: string,
  formerIds?: string[],
  /** 1 for a norm without number. */
  unnumbered?: 0 | 1,
];

/** What the browser needs to find a norm or provision by number; written to `/buscar/indice.json`. */
export interface LookupIndex {
  /** Prefix of the id, name, and what else people call the type, folded. */
  types: [prefix: string, name: string, spellings: string[]][];
  norms: LookupRow[];
}

/** A place on the site that a number may mean. */
export interface LookupChoice {
  url: string;
  /** What it is: `Artículo 33, numeral 33.2`, `Ley N° 27314`. */
  label: string;
  /** Where it stands, or what the norm is called. */
  detail: string;
  /** State of the norm, if it is no longer in force: `Derogada, sin confirmar`. */
  ended?: string;
}

/** `one` may be opened at once; `many` is for the reader to choose from, even when it holds a single choice. */
export type LookupResult =
  { kind: 'none' } | ({ kind: 'one' } & LookupChoice) | { kind: 'many'; choices: LookupChoice[] };
