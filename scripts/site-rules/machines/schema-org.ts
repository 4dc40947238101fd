import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The words of schema.org, as the types of schema-dts have them. */
export interface Vocabulary {
  /** Kinds of value that a property of a type may have; undefined for a property it has not, or a type there is not. */
  findRanges: (type: string, property: string) => readonly string[] | undefined;
  /** True where the first type is the second, or a finer one. */
  isA: (type: string, wanted: string) => boolean;
  /** True for a value that an enumeration has: `https://schema.org/InForce`. */
  isValue: (enumeration: string, value: string) => boolean;
}

const splitUnion = (text: string): string[] => text.split('|').map((part) => part.trim());

/** Properties of each interface, by name, and what it extends. */
function readInterfaces(
  lines: readonly string[],
): Map<string, { parents: string[]; properties: Map<string, string[]> }> {
  const found = new Map<string, { parents: string[]; properties: Map<string, string[]> }>();
  let current: Map<string, string[]> | undefined;
  for (const line of lines) {
    const [, name, parents] = /^(?:export )?interface (\w+) extends (.+) \{$/u.exec(line) ?? [];
    const [, property, ranges] = /^ {4}"([^"]+)"\??: (.+);$/u.exec(line) ?? [];
    if (name !== undefined && parents !== undefined) {
      current = new Map();
      found.set(name, { parents: parents.split(',').map((part) => part.trim()), properties: current });
    } else if (property !== undefined && ranges !== undefined) {
      current?.set(property, splitUnion(/^SchemaValue<(.+), "[^"]+">$/u.exec(ranges)?.[1] ?? ranges));
    }
  }
  return found;
}

/** What each type is made of: its leaf, finer types, values. */
function readUnions(lines: readonly string[]): Map<string, string[]> {
  return new Map(
    lines.flatMap((line) => {
      const [, name, union] = /^export type (\w+) = (.+);$/u.exec(line) ?? [];
      return name !== undefined && union !== undefined ? [[name, splitUnion(union)] as const] : [];
    }),
  );
}

/** Reads the vocabulary out of the types that come with schema-dts. */
export function readVocabulary(): Vocabulary {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/u, '.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const interfaces = readInterfaces(lines);
  const unions = readUnions(lines);
  const findIn = (name: string, property: string): string[] | undefined => {
    const known = interfaces.get(name);
    return known?.properties.get(property) ?? known?.parents.map((parent) => findIn(parent, property)).find(Boolean);
  };
  const isA = (type: string, wanted: string): boolean =>
    type === wanted ||
    (unions.get(wanted)?.some((part) => part !== wanted && unions.has(part) && isA(type, part)) ?? false);
  return {
    findRanges: (type, property) => findIn(`${type}Leaf`, property),
    isA,
    isValue: (enumeration, value) => unions.get(enumeration)?.includes(`"${value}"`) ?? false,
  };
}
