/** A doubt as the sheet shows it. */
export interface ShownDoubt {
  /** Where it stands with its places. */
  href: string;
  title: string;
  text: string;
}

/** Gives a doubt by its id; the page knows them. */
export type FindDoubt = (id: string | undefined) => ShownDoubt | undefined;
