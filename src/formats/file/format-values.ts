/** Cells of a row, by column. */
export type RowValues = Readonly<Record<string, string>>;

/** What is written in a field: words, the marked options, or rows. */
export type FieldValue = string | readonly string[] | readonly RowValues[];

/** What is filled in, by field; what is empty is left out. */
export type FormatValues = ReadonlyMap<string, FieldValue>;

/** What a cell or a field takes: any words, or one or several of its options. */
export interface CellShape {
  kind: 'text' | 'choice' | 'several';
  options?: readonly string[];
}

/** What a field takes; of a table, its columns, and how many rows where the norm prints them. */
export type FieldShape = CellShape | { kind: 'table'; columns: ReadonlyMap<string, CellShape>; rows?: number };

/** The fields of a form, by name. */
export type FormatShape = ReadonlyMap<string, FieldShape>;
