import { parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import { buildKeyIssue, isForbiddenKey } from './forbidden-keys.ts';
import type { Issue, Place } from './issue.ts';
import type { LocatedValue } from './parse-yaml.ts';
import type { ValuePath } from './schema-at-path.ts';

function isJsonError(error: unknown): error is Error & { line: number; column: number } {
  return error instanceof Error && 'line' in error && 'column' in error;
}

const ADVICE =
  'JSON quiere comillas dobles, una coma entre dos valores y ninguna tras el último, y no admite comentarios.';

/** Reads strictly; what is wrong comes as an issue with its line. */
function parseTree(text: string, file: string): DocumentNode | Issue {
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError) {
      const message = 'El texto no se puede leer como JSON: tiene listas o grupos, uno dentro de otro, sin fin.';
      return { rule: 'unreadable-json', place: { file, line: 1 }, message, fix: ADVICE };
    }
    if (!isJsonError(error)) throw error;
    const { line, column } = error;
    const shown = text.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    const message = `El texto no se puede leer como JSON${shown === '' ? '' : ` en «${shown}»`}.`;
    return { rule: 'unreadable-json', place: { file, line, column }, message, fix: ADVICE };
  }
}

/** A spot in the text, from 1. */
type Spot = Pick<Required<Place>, 'line' | 'column'>;

function findStart({ loc: { start } }: { loc: { start: Spot } }): Spot {
  return { line: start.line, column: start.column };
}

/** The part of a value under a key or index, and where its name (or, in a list, it itself) begins. */
function findPart(node: ValueNode, key: PropertyKey): { node: ValueNode; start: Spot } | undefined {
  if (node.type === 'Object') {
    const member = node.members.find(({ name }) => name.type === 'String' && name.value === key);
    return member && { node: member.value, start: findStart(member.name) };
  }
  const element = node.type === 'Array' ? node.elements[Number(key)] : undefined;
  return element && { node: element.value, start: findStart(element.value) };
}

function* listOdd(node: ValueNode, file: string): Generator<Issue> {
  if (node.type === 'Array') for (const { value } of node.elements) yield* listOdd(value, file);
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = name.type === 'String' ? name.value : name.name;
    if (seen.has(key)) {
      const message = `La clave «${key}» está escrita dos veces en el mismo grupo; la segunda borraría la primera.`;
      yield { rule: 'duplicate-key', place: { file, ...findStart(name) }, message, fix: 'Deje una de las dos.' };
    }
    if (isForbiddenKey(key)) yield buildKeyIssue(key, { file, ...findStart(name) });
    seen.add(key);
    yield* listOdd(value, file);
  }
}

/** Keys written twice in one object, and those that no object may have, which JSON itself lets pass; none in a text that cannot be read. */
export function listOddKeys(text: string, file: string): Issue[] {
  const tree = parseTree(text, file);
  return 'body' in tree ? [...listOdd(tree.body, file)] : [];
}

/** Reads strict JSON. Places are looked up in a tree that is made when the first one is asked for. */
export function parseJson(text: string, file: string): LocatedValue {
  let tree: DocumentNode | Issue | undefined;
  const locate = (path: ValuePath): Place => {
    tree ??= parseTree(text, file);
    if (!('body' in tree)) return tree.place;
    let node = tree.body;
    let start = findStart(node);
    for (const key of path) {
      const part = findPart(node, key);
      if (!part) break;
      ({ node, start } = part);
    }
    return { file, ...start };
  };
  try {
    return { value: JSON.parse(text), issues: [], locate };
  } catch {
    tree = parseTree(text, file);
    const message = 'El texto no se puede leer como JSON.';
    const issue = 'body' in tree ? { rule: 'unreadable-json', place: { file, line: 1 }, message, fix: ADVICE } : tree;
    return { value: undefined, issues: [issue], locate };
  }
}
