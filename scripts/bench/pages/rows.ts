import { formatKb } from '../../site-rules/page-budgets.ts';
import { categories, type Category, type Verdict } from './lighthouse.ts';

/** What is known of one page: what was not measured is not there. */
export interface PageRow {
  /** Its kind, and what is done on it where something is. */
  name: string;
  path: string;
  verdict?: Verdict;
  /** Kind of its budget, what it weighs on a first visit and how much it may, in bytes. */
  weight?: { kind: string; size: number; budget: number };
  /** Over a poor network: what is read first, or how far things moved. */
  slow?: SlowFigures;
}

/** What one met over a poor network. */
export interface SlowFigures {
  /** The most that things moved by themselves, as layout shift. */
  moved: number;
  /** Until it could be read, in milliseconds: the middle of five visits. */
  readable?: number;
  /** The same with a processor four times slower. */
  readableSlower?: number;
  /** The most that `readable` may be. */
  goal?: number;
}

/** Long pages may be a little short of perfect. */
const LONG = new Set(['norma con su texto', 'plan']);

/** The least that a page may have of what Lighthouse judges. */
function findGoal({ weight }: PageRow, category: Category): number {
  return category === 'performance' && weight && LONG.has(weight.kind) ? 97 : 100;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function listFaults(row: PageRow): string[] {
  const { verdict, weight, slow } = row;
  const low = categories.flatMap((category) => {
    const score = verdict?.scores[category];
    const goal = findGoal(row, category);
    return score === undefined || score >= goal ? [] : [`${category} ${score} de ${goal}`];
  });
  const heavy = weight && weight.size > weight.budget ? [`pesa más de ${formatKb(weight.budget)}`] : [];
  const { moved = 0, readable = 0, goal = Infinity } = slow ?? {};
  return [
    ...low,
    ...heavy,
    ...(moved > 0 ? [`algo se mueve solo: ${moved.toFixed(4)}`] : []),
    ...(readable > goal ? [`se lee a los ${Math.round(readable)} ms, y la meta es ${goal} ms`] : []),
  ];
}

/** What is below its goal, a line for each page that is, with what Lighthouse found wanting. */
export function listShortfalls(rows: readonly PageRow[]): string[] {
  return rows.flatMap((row) => {
    const faults = listFaults(row);
    if (faults.length === 0) return [];
    const why = row.verdict?.wanting.length ? ` (${row.verdict.wanting.join(', ')})` : '';
    return [`${row.name}, ${row.path}: ${faults.join('; ')}${why}`];
  });
}

const HEADS = ['clase', 'rend.', 'acces.', 'práct.', 'SEO', 'peso', 'presup.', 'mueve', 'se lee', 'CPU ÷ 4', 'página'];
const WIDTHS = [32, 5, 6, 6, 4, 8, 8, 6, 7, 7];

function formatLine(cells: readonly string[]): string {
  return cells
    .map((cell, place) => {
      const width = WIDTHS[place];
      if (width === undefined) return cell;
      return place === 0 ? cell.slice(0, width).padEnd(width) : cell.padStart(width);
    })
    .join(' ');
}

/** The head of the table that `formatRow` fills. */
export const formatHead = (): string => formatLine(HEADS);

/** One page as a line of the table. */
export function formatRow({ name, path, verdict, weight, slow }: PageRow): string {
  return formatLine([
    name,
    ...categories.map((category) => String(verdict?.scores[category] ?? '')),
    weight ? formatKb(weight.size) : '',
    weight ? formatKb(weight.budget) : '',
    slow ? slow.moved.toFixed(3).replace(/\.000$/, '') : '',
    slow?.readable === undefined ? '' : seconds(slow.readable),
    slow?.readableSlower === undefined ? '' : seconds(slow.readableSlower),
    path,
  ]);
}
