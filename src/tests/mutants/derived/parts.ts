import { setAt } from './set-at.ts';
import type { Kind } from './kind.ts';

/** Keys and places in lists, from a record to one of its parts. */
export type PartPath = readonly (string | number)[];

/** A part that records of a kind have, and one record that has it. */
export interface Part {
  /** The file, and the place of the record in its list; undefined where the file is one record. */
  file: string;
  index: number | undefined;
  record: unknown;
  /** How long the record is. */
  size: number;
  path: PartPath;
  value: unknown;
}

function* walkParts(value: unknown, path: PartPath = []): Generator<{ path: PartPath; value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, part] of parts) yield* walkParts(part, [...path, key]);
}

/** The form of a part; items of a list are of one. */
export const formOf = (path: PartPath): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** Every form of part that any record of a kind has, each in the shortest record that has it. */
export function listParts({ definition, files }: Kind): Part[] {
  const parts = new Map<string, Part>();
  for (const { file, value } of files) {
    const records: readonly unknown[] = definition.holds === 'many' && Array.isArray(value) ? value : [value];
    for (const [place, record] of records.entries()) {
      const index = definition.holds === 'many' ? place : undefined;
      const size = JSON.stringify(record).length;
      for (const part of walkParts(record)) {
        const form = formOf(part.path);
        if ((parts.get(form)?.size ?? Infinity) > size) parts.set(form, { file, index, record, size, ...part });
      }
    }
  }
  return [...parts.values()];
}

const isWithin = (path: readonly PropertyKey[], whole: readonly PropertyKey[]): boolean =>
  whole.every((key, index) => path[index] === key);

/** True where the schema of the kind refuses something else in the place of a part, and says so there or at what holds it. */
export function isRefused({ definition }: Kind, { record, path }: Part, value: unknown): boolean {
  const { error } = definition.schema.safeParse(setAt(record, path, value));
  return error?.issues.some((issue) => isWithin(issue.path, path) || isWithin(path, issue.path)) ?? false;
}
