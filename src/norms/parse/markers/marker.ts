import type { ProvisionKind } from '../../tree/norm-tree.ts';

/** A printed marker found at the start of a text. */
export interface Marker {
  kind: ProvisionKind;
  /** First part of the eId's last step: `art`, `para`, `subchp`. */
  prefix: string;
  /** As printed: `ARTICULO 1º.-`. Empty for a heading known by its words alone. */
  printed: string;
  /** Identifying part in eId form: `1`, `33-2`; empty if it has none. */
  num: string;
  /** The last one, where one heading is of several articles: `3` of `Artículos 2 y 3.-`. */
  lastNum?: string;
  /** Characters from the start of the text to the first character after the marker. */
  length: number;
}

/** The marker of a text that has none. */
export const nothingPrinted: Marker = { kind: 'division', prefix: 'dvs', printed: '', num: '', length: 0 };

/** How a kind of marker is spelled. */
export interface MarkerPattern {
  kind: ProvisionKind;
  prefix: string;
  /** The first group is the number, one called `last` the last of several; what follows the match is the name. */
  pattern: RegExp;
  /** True for a match that is none, by what follows it. */
  refuses?: (printed: string, rest: string) => boolean;
}
