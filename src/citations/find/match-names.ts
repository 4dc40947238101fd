import { foldInPlace } from '#text';
import type { NameMatcher } from './mention.ts';

interface Node {
  next: Map<string, Node>;
  ids: Set<string>;
}

const wordPattern = /(?:\s{1,3}|\s?[-,/("]\s?|\)\s?,?\s?){0,2}([a-zñ0-9]+)/y;

function createNode(): Node {
  return { next: new Map(), ids: new Set() };
}

/** Splits a name into folded words. */
function listWords(name: string): string[] {
  return foldInPlace(name).match(/[a-zñ0-9]+/g) ?? [];
}

function walk(root: Node, folded: string, start: number): { end: number; ids: readonly string[] } | undefined {
  let node = root;
  let at = start;
  let best: { end: number; ids: readonly string[] } | undefined;
  for (let count = 0; count < 40; count += 1) {
    wordPattern.lastIndex = at;
    const match = wordPattern.exec(folded);
    const next = node.next.get(match?.[1] ?? '');
    if (!match || !next) break;
    at += match[0].length;
    node = next;
    if (node.ids.size > 0) best = { end: at, ids: [...node.ids] };
  }
  return best;
}

/** Builds a matcher for names: the longest one that starts at a place wins. */
export function buildNameMatcher(names: readonly { name: string; id: string }[]): NameMatcher {
  const root = createNode();
  for (const { name, id } of names) {
    let node = root;
    for (const word of listWords(name)) {
      const next = node.next.get(word) ?? createNode();
      node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.ids.add(id);
  }
  return {
    firstWords: [...root.next.keys()],
    match(folded, start, lead) {
      const from = lead === undefined ? root : root.next.get(lead);
      return from && walk(from, folded, start);
    },
  };
}
