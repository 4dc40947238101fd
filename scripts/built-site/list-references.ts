import type { PageElement } from './list-elements.ts';

/** An address that a page names. */
export interface Reference {
  url: string;
  line: number;
  /** `resource`: fetched to show the page; `link`: followed only when somebody asks. */
  kind: 'resource' | 'link';
}

/** `<link rel>` values that name another page instead of fetching a file. */
const NAMING_RELS = new Set(['canonical', 'alternate', 'next', 'prev', 'license', 'author', 'help', 'search', 'up']);

/** Attributes that hold an address, by element; `*` stands for all elements. */
const ADDRESS_ATTRIBUTES: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['src', 'formaction'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  video: ['src', 'poster'],
  link: ['href'],
};

const FOLLOWED = new Set(['a', 'area', 'form', 'button']);

function isNaming({ tag, attributes }: PageElement): boolean {
  if (FOLLOWED.has(tag)) return true;
  return tag === 'link' && (attributes['rel'] ?? '').split(/\s+/).some((rel) => NAMING_RELS.has(rel));
}

function listSrcset(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** Every address named by the elements of a page. */
export function listReferences(elements: readonly PageElement[]): Reference[] {
  return elements.flatMap((element) => {
    const { tag, attributes, line } = element;
    const names = ADDRESS_ATTRIBUTES[tag] ?? ['src'];
    const urls = names.map((name) => attributes[name]).filter((url) => url !== undefined);
    const kind = isNaming(element) ? 'link' : 'resource';
    return [...urls, ...listSrcset(attributes['srcset'])].map((url) => ({ url: url.trim(), line, kind }) as const);
  });
}
