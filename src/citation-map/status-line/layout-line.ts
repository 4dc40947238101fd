import type { StatusMark } from '#norms';
import { isUncertain } from './list-stations.ts';
import { isUndated, type Station } from './station.ts';

/** A station on the line. */
export interface LinePoint {
  x: number;
  y: number;
  /** `2017`, or `?`. */
  label: string;
  /** Ring of a state; a dot where there is none, open where it is not certain. */
  mark?: StatusMark;
  uncertain: boolean;
}

/**
 * The way from one station to the next: `before` it is known to rule, `ruling`, `unsure` whether it does or since when, `over`.
 */
export type StretchKind = 'before' | 'ruling' | 'unsure' | 'over';

/** A stretch of the line. */
export interface LineStretch {
  kind: StretchKind;
  x1: number;
  x2: number;
  y: number;
}

/** The line of a norm, in units of its drawing. */
export interface LineLayout {
  width: number;
  height: number;
  points: readonly LinePoint[];
  stretches: readonly LineStretch[];
}

const [WIDTH, STEP, ROW, INSET, TOP] = [336, 37.5, 60, 18, 16] as const;
const PER_ROW = Math.floor((WIDTH - 2 * INSET) / STEP) + 1;

/** What rules after a station: the last state told, up to it. */
function findKind(stations: readonly Station[], index: number): StretchKind {
  const next = stations[index + 1];
  if (next?.kind === 'review' && next.mark === 'sin-verificar') return 'unsure';
  const state = stations.slice(0, index + 1).findLast(({ kind }) => kind === 'state');
  if (!state) return 'before';
  if (state.mark === 'derogada') return 'over';
  return isUncertain(state) ? 'unsure' : 'ruling';
}

/** Puts the stations of a norm on a line at even distances, in as many rows as they need. */
export function layOutLine(stations: readonly Station[]): LineLayout {
  const place = (index: number): { x: number; y: number } => ({
    x: INSET + (index % PER_ROW) * STEP,
    y: TOP + Math.floor(index / PER_ROW) * ROW,
  });
  const points = stations.map((station, index): LinePoint => ({
    ...place(index),
    label: isUndated(station) ? '?' : station.date.slice(0, 4),
    ...(station.mark === undefined ? {} : { mark: station.mark }),
    uncertain: isUncertain(station),
  }));
  const stretches = stations.slice(1).map((_station, index): LineStretch => {
    const { x, y } = place(index);
    // A row that goes on below ends at the edge of the drawing.
    const end = (index + 1) % PER_ROW === 0 ? WIDTH : x + STEP;
    return { kind: findKind(stations, index), x1: x, x2: end, y };
  });
  const rows = Math.ceil(stations.length / PER_ROW);
  return { width: WIDTH, height: (rows - 1) * ROW + TOP + 28, points, stretches };
}
