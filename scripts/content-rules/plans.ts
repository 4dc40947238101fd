import { z } from 'zod';
import { checkWithHints, findNearest, type Issue } from '#errors';
// Schemas by path: the face of the room reads its files, and would stop at the first mistake without telling its line.
import { ReportSchema } from '../../src/plans/report.schema.ts';
import {
  EntitySchema,
  GoalSchema,
  NoteSchema,
  ObjectiveSchema,
  PlanFileSchema,
  ScheduleRowSchema,
  Table22RowSchema,
  Table23RowSchema,
} from '../../src/plans/roadmap.schema.ts';
import { StrategySchema } from '../../src/plans/strategy.schema.ts';
import type { ContentRule } from '../content/content-rule.ts';
import type { Content, Registry } from '../content/read-content.ts';

const folder = 'plans/plan-hdr-as-2025';

/** Files by the beginning of their name, each with the schema of the whole. */
const FILES: readonly [name: string, schema: z.ZodType][] = [
  [`${folder}/entities`, z.array(EntitySchema)],
  [`${folder}/goals`, z.array(GoalSchema)],
  [`${folder}/notes`, z.array(NoteSchema)],
  [`${folder}/objective-`, ObjectiveSchema],
  [`${folder}/plan`, PlanFileSchema],
  [`${folder}/schedule`, z.array(ScheduleRowSchema)],
  [`${folder}/table-22`, z.array(Table22RowSchema)],
  [`${folder}/table-23`, z.array(Table23RowSchema)],
  ['plans/planres-2023', ReportSchema],
  ['plans/estrategia-pml', StrategySchema],
];

/** Tables whose rows repeat the codes of the objectives. */
const tables = new Set(['schedule', 'table-22', 'table-23']);

/** A value under one of the keys looked for, and the keys that lead to it. */
interface Named {
  value: unknown;
  path: readonly PropertyKey[];
}

/** Every value of these keys; of a list, each of its items. */
function* walkKeys(value: unknown, keys: ReadonlySet<string>, path: readonly PropertyKey[] = []): Generator<Named> {
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

/** Values of one key in a file that exists: ids of entities, numbers of notes, codes. */
function listKnown({ registries }: Content, name: string, key: string): Set<unknown> {
  const { data } = registries.get(name) ?? {};
  return new Set([...walkKeys(data?.value, new Set([key]))].map(({ value }) => value));
}

function checkKnown(value: unknown, place: Issue['place'], known: ReadonlySet<unknown>, what: string): Issue[] {
  if (known.has(value) || (typeof value !== 'string' && typeof value !== 'number')) return [];
  const near = findNearest(String(value), [...known].map(String)).map((id) => `«${id}»`);
  const message = `El plan no tiene ${what} «${value}».`;
  const fix = near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
  return [{ rule: 'unknown-reference', place, message, ...fix }];
}

function checkNamed({ data }: Registry, keys: readonly string[], known: ReadonlySet<unknown>, what: string): Issue[] {
  return [...walkKeys(data.value, new Set(keys))].flatMap(({ value, path }) =>
    checkKnown(value, data.locate(path), known, what),
  );
}

/** Codes of the rows of a table: each exists, and stands once. */
function checkRows({ data }: Registry, known: ReadonlySet<unknown>): Issue[] {
  const seen = new Set<string>();
  // The schema let the file through: it is a list of rows with codes.
  return (data.value as { code: string }[]).flatMap(({ code }, index) => {
    const place = data.locate([index, 'code']);
    const isRepeated = seen.has(code);
    seen.add(code);
    if (!isRepeated) return checkKnown(code, place, known, 'ningún código');
    const message = `El código «${code}» ya está en este cuadro.`;
    const fix = 'Deje una sola fila por código; lo que el documento repite se anota en «remarks».';
    return [{ rule: 'duplicate-code', place, message, fix }];
  });
}

/** Data of the plans fit their schemas; entities, notes and codes that they name exist, and no table has a code twice. */
export const checkPlans: ContentRule = (content) => {
  const entities = listKnown(content, `${folder}/entities`, 'id');
  const notes = listKnown(content, `${folder}/notes`, 'number');
  const objectives = [...content.registries.keys()].filter((name) => name.startsWith(`${folder}/objective-`));
  const codes = new Set(objectives.flatMap((name) => [...listKnown(content, name, 'code')]));
  return [...content.registries].flatMap(([name, registry]) => {
    const own = FILES.filter(([start]) => name.startsWith(start));
    const issues = own.flatMap(([, schema]) => checkWithHints(schema, registry.data.value, registry.data.locate));
    if (issues.length > 0 || !name.startsWith(`${folder}/`)) return issues;
    const file = name.slice(folder.length + 1);
    const namesEntities = file.startsWith('objective-') || file === 'table-22';
    return [
      ...(namesEntities ? checkNamed(registry, ['ids', 'responsible'], entities, 'ninguna entidad') : []),
      ...(file === 'notes' ? [] : checkNamed(registry, ['notes'], notes, 'ninguna nota')),
      ...(tables.has(file) ? checkRows(registry, codes) : []),
    ];
  });
};
