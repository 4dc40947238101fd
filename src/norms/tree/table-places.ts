import { formatInlines } from './inline.ts';
import type { NormTree, ProvisionChild, Table } from './norm-tree.ts';

/** A table of a text, and the part whose page shows it. */
export interface TablePlace {
  /** eId of the table: `art_29__table_1`. */
  eId: string;
  /** eId of the part with a page of its own; absent for what only the whole text shows. */
  page?: string;
}

/** A row as wide as the table: a cell that spans others is said once, where it begins; the places it covers are null. */
export type GridRow = readonly (string | null)[];

/** Every table of a text in reading order; `pages`: eIds of the parts with pages of their own. */
export function listTables(
  { children }: Pick<NormTree, 'children'>,
  pages: ReadonlySet<string>,
): { place: TablePlace; table: Table }[] {
  const listIn = (inside: readonly ProvisionChild[], page: string | undefined): { place: TablePlace; table: Table }[] =>
    inside.flatMap((child) => {
      if (child.kind === 'text' || child.kind === 'note') return [];
      if (child.kind !== 'table') return listIn(child.children, page ?? (pages.has(child.eId) ? child.eId : undefined));
      return [{ place: { eId: child.eId, ...(page !== undefined && { page }) }, table: child }];
    });
  return listIn(children, undefined);
}

/** The words of a table as printed, in rows of one width. */
export function layOutTable({ head, body }: Pick<Table, 'head' | 'body'>): GridRow[] {
  const rows: (string | null)[][] = [...head, ...body].map(() => []);
  [...head, ...body].forEach(({ cells }, top) => {
    let left = 0;
    for (const { lines, colSpan = 1, rowSpan = 1 } of cells) {
      while (rows[top]?.[left] !== undefined) left += 1;
      const words = lines.map(formatInlines).join('\n');
      for (const [down, row] of rows.slice(top, top + rowSpan).entries()) {
        for (let over = 0; over < colSpan; over += 1) row[left + over] = down + over === 0 ? words : null;
      }
      left += colSpan;
    }
  });
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_none, index) => row[index] ?? null));
}
