import { z } from 'zod';

/** Keys and indexes from the whole value to one of its parts. */
export type ValuePath = readonly PropertyKey[];

type AnySchema = z.core.$ZodType;

/** The schemas that speak for one part of a value. */
export type SchemasAt = readonly AnySchema[];

/** What a wrapper is around; undefined for what is none. */
function findInner(schema: AnySchema): AnySchema | undefined {
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly;
  return isWrapper ? schema.def.innerType : undefined;
}

/** What a schema may be once the wrappers are off; unions give each of their branches. */
function unwrap(schema: AnySchema): AnySchema[] {
  const inner = findInner(schema);
  if (inner) return unwrap(inner);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  if (schema instanceof z.ZodLazy) return unwrap(schema.def.getter());
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(unwrap);
  return [schema];
}

function findChild(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  if (schema instanceof z.ZodObject) return (schema.def.shape as Record<PropertyKey, AnySchema>)[key];
  if (schema instanceof z.ZodArray) return schema.def.element;
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  if (schema instanceof z.ZodTuple && typeof key === 'number') return schema.def.items[key];
  return undefined;
}

/** The schemas that speak for the part of a value at `path`; empty when none does. */
export function findSchemaAt(schema: AnySchema, path: ValuePath): AnySchema[] {
  let at: AnySchema[] = [schema];
  for (const key of path) {
    at = at
      .flatMap(unwrap)
      .map((branch) => findChild(branch, key))
      .filter((child) => child !== undefined);
  }
  return at;
}

/** Keys that the objects among `schemas` know, in the order they are declared. */
export function listKeys(schemas: readonly AnySchema[]): string[] {
  const objects = schemas.flatMap(unwrap).filter((schema) => schema instanceof z.ZodObject);
  return [...new Set(objects.flatMap((schema) => Object.keys(schema.def.shape)))];
}

/** A schema and what it wraps, from the outside in: words about a union stand on the union, not on its branches. */
function listWrapped(schema: AnySchema): AnySchema[] {
  const inner = findInner(schema);
  return inner ? [schema, ...listWrapped(inner)] : [schema];
}

/** What the schema's author wrote about it with `.meta()`: meaning and an example. */
export function findMeta(schemas: readonly AnySchema[]): { description?: string; example?: unknown } {
  for (const schema of schemas.flatMap((wrapped) => [...listWrapped(wrapped), ...unwrap(wrapped)])) {
    const meta = z.globalRegistry.get(schema);
    const examples: unknown = meta?.['examples'];
    const found = {
      ...(meta?.description === undefined ? {} : { description: meta.description }),
      ...(Array.isArray(examples) ? { example: examples[0] as unknown } : {}),
    };
    if (Object.keys(found).length > 0) return found;
  }
  return {};
}

function isNeverEmpty(schema: z.ZodArray): boolean {
  return !schema.safeParse([]).success;
}

/** A value that shows the form of what is expected: the author's example, or a plain one by type. */
export function buildExample(schemas: readonly AnySchema[]): unknown {
  const { example } = findMeta(schemas);
  if (example !== undefined) return example;
  const [schema] = schemas.flatMap(unwrap);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodArray) return isNeverEmpty(schema) ? [buildExample([schema.def.element])] : [];
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.def.shape).filter(([, field]) => !(field instanceof z.ZodOptional));
    return Object.fromEntries(required.map(([key, field]) => [key, buildExample([field])]));
  }
  return '…';
}

/** The part of a value at `path`; undefined when there is none. */
export function findValueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
