/** What is saved with a page, made when the site is built. */
export interface SaveList {
  /** Changes when any of the files does. */
  version: string;
  /** What all files weigh over the wire, packed; what is here already is not fetched again. */
  bytes: number;
  /** The page itself first. */
  files: readonly string[];
}

/** What is known of a thing that was saved. */
export interface SavedRecord {
  path: string;
  title: string;
  /** Day and hour, as `toISOString` writes them. */
  savedOn: string;
  version: string;
  bytes: number;
}
