import { listRecords, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue, type ValuePath } from '#errors';
import {
  crossChecks,
  roadmapContent,
  roadmapEntities,
  roadmapNotes,
  roadmapObjectives,
  roadmapSchedule,
  roadmapTable22,
  roadmapTable23,
} from './plans.content.ts';

/** A value under one of the keys looked for, and the keys that lead to it. */
interface Named {
  value: unknown;
  path: ValuePath;
}

/** Every value of these keys; of a list, each of its items. */
function* walkKeys(value: unknown, keys: ReadonlySet<string>, path: ValuePath = []): Generator<Named> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (!keys.has(key)) yield* walkKeys(part, keys, at);
    else if (Array.isArray(part)) yield* part.map((item: unknown, index) => ({ value: item, path: [...at, index] }));
    // In one file `responsible` is the list, in another the cell that holds it.
    else if (typeof part === 'object') yield* walkKeys(part, keys, at);
    else yield { value: part, path: at };
  }
}

function checkKnown(value: unknown, place: Issue['place'], known: ReadonlySet<unknown>, what: string): Issue[] {
  if (known.has(value) || (typeof value !== 'string' && typeof value !== 'number')) return [];
  const near = findNearest(String(value), [...known].map(String)).map((id) => `«${id}»`);
  const message = `El plan no tiene ${what} «${value}».`;
  const fix = near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
  return [{ rule: 'unknown-reference', place, message, ...fix }];
}

type Known = ReadonlySet<unknown>;

/** What the records of a definition name under some keys stands among what is known. */
function checkNamed(definition: ContentDefinition, keys: readonly string[], known: Known, what: string): Issue[] {
  return listRecords(definition).flatMap(({ value, locate }) =>
    [...walkKeys(value, new Set(keys))].flatMap((named) => checkKnown(named.value, locate(named.path), known, what)),
  );
}

/** Codes of the rows of a table exist; that each stands once is seen to by their ids. */
function checkRows(rows: readonly ContentRecord<{ code: string }>[], known: Known): Issue[] {
  return rows.flatMap(({ value, locate }) => checkKnown(value.code, locate(['code']), known, 'ningún código'));
}

/** Entities, notes and codes that the plan of the roadmap names exist. */
export const rule: ContentRule = () => {
  const entities = new Set(listRecords(roadmapEntities).map(({ id }) => id));
  const notes = new Set(listRecords(roadmapNotes).map(({ value }) => value.number));
  const codes = new Set(
    listRecords(roadmapObjectives).flatMap(({ value }) =>
      [...walkKeys(value, new Set(['code']))].map((named) => named.value),
    ),
  );
  const withNotes: readonly ContentDefinition[] = [...roadmapContent];
  const withEntities: readonly ContentDefinition[] = [roadmapObjectives, roadmapTable22];
  return [
    ...withEntities.flatMap((kind) => checkNamed(kind, ['ids', 'responsible'], entities, 'ninguna entidad')),
    ...withNotes.flatMap((kind) => checkNamed(kind, ['notes', 'note'], notes, 'ninguna nota')),
    ...checkNamed(roadmapObjectives, ['activities'], codes, 'ninguna actividad'),
    ...checkNamed(crossChecks, ['from', 'activities'], codes, 'ninguna actividad'),
    ...checkRows(
      [...listRecords(roadmapSchedule), ...listRecords(roadmapTable22), ...listRecords(roadmapTable23)],
      codes,
    ),
  ];
};
