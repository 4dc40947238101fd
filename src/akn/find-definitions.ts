import { formatBlock, type NormTree, walkProvisions, type Provision } from '#norms';
import { foldWords } from '#text';
import type { Span } from './write-inlines.ts';

/** A word that a norm defines, and the block in which it does so. */
export interface Definition {
  block: number;
  /** As printed: `Reciclador autorizado`. */
  word: string;
  /** What tells it from other words of the norm: `reciclador-autorizado`. */
  key: string;
  /** Elements around the word and around what it means. */
  spans: [term: Span, definition: Span];
}

/** `Reciclador.- Persona…`, `Reciclador: persona…`. */
const defined = /^\s*(?<word>[\p{L}«"“][^.:;]{1,79}?)\s*(?:\.\s*[-–—]|:)\s*(?=\S)/u;

/** True for an article whose printed name says that it defines words. */
function isOfDefinitions({ kind, heading = [] }: Provision): boolean {
  return kind === 'article' && /^definici[oó]n(?:es)?\b/iu.test(heading.map(formatBlock).join(' ').trim());
}

/** The definition at the beginning of a point; undefined where there is none. */
function readDefinition(point: Provision): Definition | undefined {
  const [first] = point.children;
  if (first?.kind !== 'text' || first.editorial) return undefined;
  const text = formatBlock(first);
  const found = defined.exec(text);
  const word = found?.groups?.['word'];
  if (!found || word === undefined) return undefined;
  const start = found[0].indexOf(word);
  const key = foldWords(word).replaceAll(/[^a-z0-9]+/gu, '-');
  const term: Span = {
    start,
    end: start + word.length,
    name: 'term',
    attributes: { refersTo: `#term_${key}` },
  };
  return {
    block: first.block,
    word,
    key,
    spans: [term, { start: found[0].length, end: text.trimEnd().length, name: 'def', attributes: {} }],
  };
}

/** The words a norm defines: points right below an article that is called «Definiciones», as printed. */
export function findDefinitions(tree: NormTree): Definition[] {
  return [...walkProvisions(tree.children)]
    .filter(isOfDefinitions)
    .flatMap(({ children }) => children)
    .flatMap((child) => {
      const isListed = child.kind === 'point' || child.kind === 'paragraph' || child.kind === 'item';
      return (isListed ? readDefinition(child) : undefined) ?? [];
    });
}
