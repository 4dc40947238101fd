import type { ProvisionSource } from '#norms';
import type { Condition, Procedure } from './procedure.schema.ts';

/** A part of a procedure, and the keys that lead to it. */
interface Part<Value> {
  path: readonly PropertyKey[];
  value: Value;
}

function* walk(value: unknown, path: readonly PropertyKey[] = []): Generator<Part<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, value };
  for (const [key, part] of Object.entries(value)) {
    yield* walk(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isSource({ path }: Part<unknown>): boolean {
  return path.at(-1) === 'source' || (path.at(-2) === 'sources' && typeof path.at(-1) === 'number');
}

/** Every provision that a procedure names as the source of something, whatever it is the source of. */
export function listSources(procedure: Procedure): Part<ProvisionSource>[] {
  // The schema gives this shape, and no other, to what stands under `source` and `sources`.
  return [...walk(procedure)].filter(isSource) as Part<ProvisionSource>[];
}

/** Every condition of a procedure. */
export function listConditions(procedure: Procedure): Part<Condition>[] {
  return [...walk(procedure)].filter(({ path }) => path.at(-1) === 'when') as Part<Condition>[];
}

/** Provisions a procedure rests on: of its items, periods, fee and questions, and of its legal basis. */
export function listProcedureSources(procedure: Procedure): ProvisionSource[] {
  return listSources(procedure).map(({ value }) => value);
}
