import { formatEIdLetter, parseRoman } from '#text';

/** A way of counting: `a b c`, `A B C`, `i ii iii`, `I II III`, `1 2 3`. */
export type Series = 'letter' | 'capital' | 'roman' | 'roman-capital' | 'number';

/** A counted point, and how deep it stands: the higher the rank, the narrower. */
export interface PointLevel {
  series: Series;
  num: string;
  rank: number;
}

/** Rank of a point that stands in no other point. */
const widestRank = 6;
const alphabet = 'abcdefghijklmn\u00f1opqrstuvwxyz';

function findPlace(series: Series, num: string): number | undefined {
  if (series === 'number') return /^\d+$/.test(num) ? Number(num) : undefined;
  if (series === 'roman' || series === 'roman-capital') return parseRoman(num);
  const letter = formatEIdLetter(num);
  const place = letter.length === 1 ? alphabet.indexOf(letter) : -1;
  return place < 0 ? undefined : place + 1;
}

/** The series a printed marker can belong to. */
function listSeries(printed: string, num: string): Series[] {
  const isCapital = /\p{Lu}/u.test(printed);
  const all: Series[] = isCapital ? ['roman-capital', 'capital'] : ['number', 'roman', 'letter'];
  return all.filter((series) => findPlace(series, num) !== undefined);
}

function follows(level: PointLevel, num: string): boolean {
  const place = findPlace(level.series, num) ?? 0;
  const before = findPlace(level.series, level.num) ?? 0;
  // Many lists leave `ñ` out.
  return place === before + 1 || (level.num === 'n' && num === 'o');
}

/**
 * Where a point printed as a plain paragraph stands below the `open` ones (outermost first): it goes on with a series,
 * begins a new one inside, or repeats or skips in its own. `i)` is a letter only after `h)`.
 */
export function findPointLevel(open: readonly PointLevel[], printed: string, num: string): PointLevel {
  const fitting = listSeries(printed, num);
  const inwards = [...open].reverse().filter(({ series }) => fitting.includes(series));
  const next = inwards.find((level) => follows(level, num));
  if (next) return { ...next, num };
  const begun = fitting.find((series) => findPlace(series, num) === 1);
  const same = begun === undefined ? inwards[0] : inwards.find(({ series }) => series === begun);
  if (same) return { ...same, num };
  const rank = (open.at(-1)?.rank ?? widestRank - 0.1) + 0.1;
  return { series: begun ?? fitting.at(-1) ?? 'letter', num, rank };
}
