/** Inline content of a block: plain text, marked text, a line break, or the mark of a footnote. */
export type Inline =
  string | { mark: 'em' | 'strong'; children: Inline[] } | { mark: 'break' } | { mark: 'note-ref'; id: string };

/** A stretch of the source: the syntax before the text, and the text as it stands in the source. */
export interface Stretch {
  /** Everything between the previous stretch and this one: blank lines, `#`, `- `, the printed marker. */
  lead: string;
  /** Source of the text itself. */
  raw: string;
}

/** A paragraph, a heading, a list item's text or a footnote: the unit in which citations are found. */
export interface TextBlock extends Stretch {
  kind: 'text';
  /** Place among the text blocks of the norm, from 0, in reading order. */
  block: number;
  /** Absent when `raw` is plain text that reads as it stands. */
  inlines?: Inline[];
  /** The text is the editor's, not the document's (it stands in square brackets). */
  editorial?: true;
}

export interface TableCell {
  block: number;
  /** Printed lines of the cell. */
  lines: Inline[][];
  header?: true;
  colSpan?: number;
  rowSpan?: number;
}

export interface TableRow {
  eId: string;
  cells: TableCell[];
}

export interface Table extends Stretch {
  kind: 'table';
  eId: string;
  head: TableRow[];
  body: TableRow[];
}

/** A footnote at the place where the source prints it. */
export interface Footnote {
  kind: 'note';
  /** Mark of the note: `1`. */
  id: string;
  eId: string;
  text: TextBlock[];
}

export type ProvisionKind =
  | 'component'
  | 'preamble'
  | 'recitals'
  | 'recital'
  | 'title'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'point'
  | 'item'
  | 'dispositions'
  | 'disposition'
  | 'conclusions'
  | 'attachment'
  /** A procedure of a TUPA, and a box of its form. */
  | 'procedure'
  | 'form-part'
  | 'division';

/** A part of a norm that can be cited: from a whole annex down to a dash in a list. */
export interface Provision {
  kind: ProvisionKind;
  eId: string;
  /** Marker as printed: `ARTICULO 1º.-`, `33.2`, `a)`. */
  marker?: string;
  /** Marker reduced to what identifies it: `1`, `33.2`, `a`. */
  num?: string;
  /** Heading lines; the first one carries the marker in its lead when there is one. */
  heading?: TextBlock[];
  children: ProvisionChild[];
  /** Heading supplied by the editor because the document lacks it. */
  editorial?: true;
}

export type ProvisionChild = Provision | TextBlock | Table | Footnote;

/** The text of a norm as a tree; `lead`s and `raw`s in order, then `tail`, give the source back. */
export interface NormTree {
  children: ProvisionChild[];
  /** What follows the last stretch. */
  tail: string;
}

/** Something odd in the official text, kept as printed. */
export interface NormTextWarning {
  rule:
    | 'repeated-number'
    | 'number-of-another-article'
    | 'number-out-of-order'
    | 'several-articles'
    | 'unread-article'
    | 'quoted-article';
  eId: string;
  /** Line in the file's body, from 1. */
  line: number;
  message: string;
}
