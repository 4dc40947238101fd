import type { NormEntry } from '#library';
import { findCurrentStatus, isUnconfirmed, unconfirmedWords, type StatusMark } from '#norms';
import type { CitationLink } from '../build-map.ts';
import { formatTimes, marks } from '../link-words.ts';
import { describeNorm, type DrawnNorm } from './describe-norm.ts';
import { centreLabel, LINE, wrapLabel, type Label } from './wrap-label.ts';

/** How often one text cites the norm of a row: a dot as large as the count, and the count. */
export interface GridCell {
  /** The norm that cites. */
  from: string;
  count: number;
  x: number;
  /** Radius. */
  size: number;
}

/** A norm that is cited. */
export interface GridRow {
  norm: DrawnNorm;
  /** Middle of the row. */
  y: number;
  label: Label;
  /** Below the name, where nothing confirms the norm's state. */
  doubt?: Label;
  cells: readonly GridCell[];
  /** The row in words. */
  spoken: string;
}

/** A text that cites: its name, and from where a line goes down to its column. */
export interface GridColumn {
  norm: DrawnNorm;
  label: Label;
  stemTop: number;
}

/** Who cites the norms of one state: a row for each, a column for each text that cites. */
export interface GridLayout {
  mark: StatusMark;
  width: number;
  height: number;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

/** Texts that have room side by side on a phone. */
const MOST_COLUMNS = 3;
const [WIDTH, LABEL_X, LABEL_WIDTH, FIRST, STEP] = [336, 24, 128, 156, 60] as const;
/** The area of a dot follows its count; the smallest is still seen. */
const [LARGEST, SMALLEST] = [14, 3] as const;

/** Middle of the dots of a column. */
const findColumn = (index: number): number => FIRST + index * STEP + LARGEST;

/** A row before its place is known. */
interface LooseRow extends Pick<GridRow, 'norm' | 'cells' | 'spoken'> {
  lines: readonly string[];
  doubt: readonly string[];
}

function layOutRow(links: readonly CitationLink[], columns: readonly string[], most: number): LooseRow {
  const [{ to }] = links as [CitationLink];
  const norm = describeNorm(to);
  const isDoubted = isUnconfirmed(findCurrentStatus(to.record.status));
  const told = links.map(({ from, count }) => `${describeNorm(from).name}, ${formatTimes(count)}`);
  return {
    norm,
    lines: wrapLabel(norm.name, LABEL_WIDTH),
    doubt: isDoubted ? [unconfirmedWords] : [],
    cells: links.map(({ from, count }) => ({
      from: from.record.id,
      count,
      x: findColumn(columns.indexOf(from.record.id)),
      size: Math.max(SMALLEST, LARGEST * Math.sqrt(count / most)),
    })),
    spoken: `${norm.name}, ${norm.status}. La cita ${told.join('; ')}.`,
  };
}

function placeRows(rows: readonly LooseRow[], top: number): { rows: GridRow[]; height: number } {
  let height = top;
  const placed = rows.map(({ lines, doubt, ...row }): GridRow => {
    const own = (lines.length + doubt.length) * LINE + 14;
    const y = height + own / 2;
    height += own;
    const { x, y: base } = centreLabel(LABEL_X, y, [...lines, ...doubt]);
    const below = { x, y: base + lines.length * LINE, lines: doubt };
    return { ...row, y, label: { x, y: base, lines }, ...(doubt.length > 0 ? { doubt: below } : {}) };
  });
  return { rows: placed, height };
}

const sum = (links: readonly CitationLink[]): number => links.reduce((total, { count }) => total + count, 0);

/** Names of the columns, each ending over its own: the last on top, so that no line down to a column crosses a name. */
function layOutHeads(texts: readonly NormEntry[]): { columns: GridColumn[]; head: number } {
  let top = 15;
  const columns = [...texts.entries()].reverse().map(([index, entry]) => {
    const norm = describeNorm(entry);
    const x = findColumn(index);
    const label = { x, y: top, lines: wrapLabel(norm.name, x), isEnd: true };
    top += label.lines.length * LINE + 3;
    return { norm, label, stemTop: top - LINE + 2 };
  });
  return { columns: columns.reverse(), head: top - 2 };
}

function layOutGrid(
  mark: StatusMark,
  texts: readonly NormEntry[],
  links: readonly CitationLink[],
  most: number,
): GridLayout {
  const { columns, head } = layOutHeads(texts);
  const ids = texts.map(({ record }) => record.id);
  const byTarget = [...Map.groupBy(links, ({ to }) => to.record.id).values()].toSorted((a, b) => sum(b) - sum(a));
  const { rows, height } = placeRows(
    byTarget.map((group) => layOutRow(group, ids, most)),
    head,
  );
  return { mark, width: WIDTH, height, columns, rows };
}

/** Grids of who cites whom: one for each state, and anew for every three texts that cite; dots are to one scale in all. */
export function layOutGrids(citations: readonly CitationLink[]): GridLayout[] {
  const texts = [...new Set(citations.map(({ from }) => from))];
  const most = Math.max(...citations.map(({ count }) => count));
  const starts = texts.flatMap((_text, index) => (index % MOST_COLUMNS === 0 ? [index] : []));
  return starts.flatMap((start) => {
    const columns = texts.slice(start, start + MOST_COLUMNS);
    const links = citations.filter(({ from }) => columns.includes(from));
    return marks.flatMap((mark) => {
      const ofMark = links.filter(({ to }) => describeNorm(to).mark === mark);
      return ofMark.length === 0 ? [] : [layOutGrid(mark, columns, ofMark, most)];
    });
  });
}
