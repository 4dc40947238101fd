import type { ProvisionSource } from '#norms';
import type { DrawingName } from '#ui';
import type { Fact } from '../list-facts.ts';

/** A line of a sheet: its drawing and few words. */
export interface SheetItem {
  text: string;
  drawing?: DrawingName;
  /** Before the words, as a name of them: `Zona 1`. */
  lead?: string;
  /** A few words below: `Copia simple`. */
  hint?: string;
  /** The words are those of the norm, letter by letter. */
  isQuoted?: true;
  /** Another place of the norm says it otherwise: marked, and the mark is explained in the small print. */
  differs?: true;
  /** What it costs whom: `Comercio`, `S/ 55.00`. */
  amounts?: readonly { who: string; amount: string }[];
}

/** Lines that belong together. */
export interface SheetGroup {
  heading?: string;
  /** `Solo si recoges residuos orgánicos`. */
  condition?: string;
  items: readonly SheetItem[];
}

/** What a sheet is called, wherever it is listed. */
export interface SheetName {
  /** Last part of its address; that of a procedure has its id. */
  id: string;
  municipality: string;
  /** Large, on the sheet: `Sacar o renovar tu carnet en Trujillo`. */
  title: string;
  /** In lists below the name of the town: `Carnet de reciclador`. */
  short: string;
  /** Small, over the title: `Trámite`; `Hoja` where it is not that of a procedure. */
  kind: string;
  /** Procedure that it is the sheet of. */
  procedure?: string;
}

/** One side of A4 for somebody who reads little. */
export interface Sheet extends SheetName {
  facts: readonly Fact[];
  /** The first thing to know. */
  watchOut?: string;
  /** Name of the list: `Qué llevas`. */
  listTitle: string;
  groups: readonly SheetGroup[];
  /** Lines are long, or have sums: each takes the whole width. */
  isWide?: true;
  /** What must be known beside the list, one sentence each. */
  notes: readonly string[];
  /** What belongs to it and few need, beside the sources. */
  smallPrint: readonly string[];
  /** Where all of it is written. */
  sources: readonly ProvisionSource[];
  /** Norms of the municipality that it rests on: that their state is not certain stands on the sheet. */
  norms: readonly string[];
  /** Address of the page that says the same, up to date. */
  page: string;
  /** Day on which its record was last compared with the norm, where one record is behind it. */
  verifiedOn?: string;
}
