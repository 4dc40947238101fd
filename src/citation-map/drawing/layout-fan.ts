import type { NormEntry } from '#library';
import type { StatusMark } from '#norms';
import type { CitationLink, NormLinks, RelationLink } from '../build-map.ts';
import { actorWords, formatCount, isDoubtful, marks } from '../link-words.ts';
import { describeNorm, type DrawnNorm } from './describe-norm.ts';
import { LINE, wrapLabel, type Label } from './wrap-label.ts';

/** Which way the arrows go: to the norm of the map, or from it. */
export type FanSide = 'in' | 'out';

/** Another norm, and all that joins it to the norm of the map in one direction. */
export interface FanRow {
  norm: DrawnNorm;
  /** Middle of its ring and of its arrow. */
  y: number;
  label: Label;
  details: Label;
  /** Citations; 0 where only the records join them. */
  count: number;
  /** Thickness of the arrow, which follows the count. */
  thickness: number;
  /** Nothing at hand confirms what joins them. */
  doubtful: boolean;
}

/** The norms on one side of the norm of a map. */
export interface FanLayout {
  /** Where a long side is drawn state by state. */
  mark?: StatusMark;
  side: FanSide;
  width: number;
  height: number;
  rows: readonly FanRow[];
}

/** From this many on, a side is drawn state by state, so that each drawing has room on a sheet of paper. */
const MOST_ROWS = 12;
const [WIDTH, FIRST, LABEL_X, LABEL_WIDTH] = [336, 44, 92, 240] as const;
const [THICKEST, THINNEST] = [12, 2] as const;

interface Joined {
  other: NormEntry;
  count: number;
  deeds: readonly RelationLink['relation'][];
}

function joinLinks(links: readonly CitationLink[], deeds: readonly RelationLink[], side: FanSide): Joined[] {
  const end = ({ from, to }: { from: NormEntry; to: NormEntry }): NormEntry => (side === 'in' ? from : to);
  const others = [...new Set([...links, ...deeds].map(end))];
  const joined = others.map((other) => ({
    other,
    count: links.find((link) => end(link) === other)?.count ?? 0,
    deeds: deeds.filter((deed) => end(deed) === other).map(({ relation }) => relation),
  }));
  return joined.toSorted((a, b) => b.count - a.count);
}

function layOutRow({ other, count, deeds }: Joined, most: number, top: number): FanRow {
  const norm = describeNorm(other);
  const told = deeds.map(({ kind }) => actorWords[kind]);
  const joins = [...(count > 0 ? [formatCount(count)] : []), ...new Set(told)];
  const lines = wrapLabel(norm.name, LABEL_WIDTH);
  const details = [norm.status, ...joins].join(' · ');
  return {
    norm,
    y: top + LINE / 2,
    label: { x: LABEL_X, y: top + LINE / 2 + 5.5, lines },
    details: { x: LABEL_X, y: top + LINE / 2 + 5.5 + lines.length * LINE, lines: wrapLabel(details, LABEL_WIDTH) },
    count,
    thickness: count === 0 ? THINNEST : THINNEST + ((THICKEST - THINNEST) * count) / most,
    doubtful: count === 0 && deeds.every(isDoubtful),
  };
}

function layOutFan(joined: readonly Joined[], side: FanSide, most: number): FanLayout {
  let top = FIRST;
  const rows = joined.map((one) => {
    const row = layOutRow(one, most, top);
    top += (row.label.lines.length + row.details.lines.length) * LINE + 16;
    return row;
  });
  return { side, width: WIDTH, height: top - 8, rows };
}

/** The norms on one side of a norm: one drawing, or, where they are many, one for each state. */
export function layOutFans({ citing, cited, actors, actedOn }: NormLinks, side: FanSide): FanLayout[] {
  const joined = side === 'in' ? joinLinks(citing, actors, side) : joinLinks(cited, actedOn, side);
  const most = Math.max(1, ...joined.map(({ count }) => count));
  if (joined.length === 0) return [];
  if (joined.length <= MOST_ROWS) return [layOutFan(joined, side, most)];
  return marks.flatMap((mark) => {
    const ofMark = joined.filter(({ other }) => describeNorm(other).mark === mark);
    return ofMark.length === 0 ? [] : [{ ...layOutFan(ofMark, side, most), mark }];
  });
}
