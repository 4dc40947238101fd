import type { Severity } from '#observations';
import type { Quoted, SourceLines } from '../document/quoted.schema.ts';
import type { RoadmapPlace } from '../activities/roadmap-activity.ts';

/** Kinds of what does not add up, in the order in which they are shown: what changes the meaning first. */
export const differenceKinds = [
  'anio-meta',
  'anio-cronograma',
  'semestre',
  'cantidad',
  'meta',
  'actividad',
  'titulo',
  'indicador',
  'entidades',
  'codigo',
  'falta',
  'suma',
  'remision',
  'nota',
  'lectura',
  'escritura',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** Parts of the plan that state something. */
export type PlanPlace = RoadmapPlace | 'table-1' | 'notes';

/** A part of the plan and the lines of the source in it. */
export interface PlaceLines {
  /** Absent where the lines alone are known. */
  place?: PlanPlace;
  lines: SourceLines;
}

/** What one or more places say, in the same words. */
export interface Version {
  places: readonly PlaceLines[];
  /** As printed, without a last stop that not all of its places have; empty where the place is silent. */
  text: string;
  /** The text says in our words what is printed there as marks or figures: it is no quotation. */
  isOurs?: true;
  /** The same words as other places print them, with other marks or capitals. */
  variants?: readonly Pick<Version, 'places' | 'text'>[];
  /** Positions, among the words of `text`, of those that other versions lack. */
  odd?: readonly number[];
}

/** Two or more places of the plan that do not agree, or one that does not agree with itself, before it is told what it changes. */
export interface FoundDifference {
  /** Unique and stable: `anio-meta-3-1-1-2`. */
  id: string;
  kind: DifferenceKind;
  /** Activities or actions that it touches; none for Table 1, the notes and the whole plan. */
  codes: readonly string[];
  /** What differs, in our words. */
  sentence: string;
  versions: readonly Version[];
}

/** See {@link FoundDifference}, with what it changes for a reader. */
export interface Difference extends FoundDifference {
  severity: Severity;
}

/** The address part of a code: `1-1-1`. */
export const dashCode = (code: string): string => code.replaceAll('.', '-');

/** Action that a code of an activity or action belongs to: `1.1.1`. */
export const findActionCode = (code: string): string => code.split('.').slice(0, 3).join('.');

/** `2025`, `2025 y 2026`, `2025 a 2030`, `2025, 2027 y 2028`. */
export function formatYears(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return 'ningún año';
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first} a ${last}`;
  return sorted.length === 1 ? String(first) : `${sorted.slice(0, -1).join(', ')} y ${last}`;
}

/** What is quoted, as a version said in one place. */
export const toVersion = (place: PlanPlace, quoted: Quoted): Version => ({
  places: [{ place, lines: quoted.lines }],
  text: quoted.text,
});
