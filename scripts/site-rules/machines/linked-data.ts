import type { Issue } from '#errors';
import type { BuiltSite, Page } from '../../built-site/read-built-site.ts';
import { OWN_ORIGIN, resolveReference } from '../../built-site/resolve-reference.ts';
import { judgeNode, listAddresses } from './judge-node.ts';
import { readVocabulary, type Vocabulary } from './schema-org.ts';

const rule = 'linked-data';

/** A description and where it stands. */
interface Place {
  file: string;
  /** Address that it is about. */
  path: string;
  line?: number;
  text: string;
}

const isBlock = ({ tag, attributes }: Page['elements'][number]): boolean =>
  tag === 'script' && attributes['type'] === 'application/ld+json';

/** Descriptions in pages, and those that are files of their own. */
function listPlaces({ pages, files }: Pick<BuiltSite, 'pages' | 'files'>, read: (file: string) => string): Place[] {
  const inPages = pages.flatMap(({ file, path, elements }) =>
    elements.filter(isBlock).map(({ line, text }) => ({ file, path, line, text })),
  );
  const apart = [...files]
    .filter((file) => file.endsWith('.jsonld'))
    .map((file) => ({ file: `dist/${file}`, path: `/${file.replace(/\.jsonld$/u, '/')}`, text: read(file) }));
  return [...inPages, ...apart];
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** What is wrong with a description, in sentences. */
function* judge(
  { path, text }: Place,
  vocabulary: Vocabulary,
  isThere: (address: string) => boolean,
  siteUrl: string | undefined,
): Generator<string> {
  const node = parse(text);
  if (!node) {
    yield 'no es JSON';
    return;
  }
  if (node['@context'] !== 'https://schema.org') yield 'no dice que usa el vocabulario de https://schema.org';
  if (text.includes('<')) yield 'tiene un «<» sin escapar';
  const own = siteUrl === undefined ? path : new URL(path, siteUrl).href;
  if (node['@id'] !== own) yield `es de «${String(node['@id'])}», no de esta página, «${own}»`;
  yield* judgeNode(node, vocabulary);
  for (const address of listAddresses(node)) {
    if (!isThere(address)) yield `lleva a «${address}», que no está`;
  }
}

/**
 * Each description for programs says what schema.org has words for, of the page it stands in, with addresses that are there. A page has
 * no more than one.
 */
export function checkLinkedData(
  site: Pick<BuiltSite, 'pages' | 'files'>,
  siteUrl: string | undefined,
  read: (file: string) => string,
): Issue[] {
  const vocabulary = readVocabulary();
  const isThere = (address: string): boolean => {
    const target = resolveReference(address, '/', siteUrl);
    const file = decodeURIComponent(target?.pathname ?? '').slice(1);
    return target?.origin === OWN_ORIGIN && [file, `${file}index.html`].some((name) => site.files.has(name));
  };
  const places = listPlaces(site, read);
  const wrong = places.flatMap((place) =>
    [...judge(place, vocabulary, isThere, siteUrl)].map((problem) => ({
      rule,
      place: { file: place.file, ...(place.line !== undefined && { line: place.line }) },
      message: `La descripción en JSON-LD ${problem}.`,
    })),
  );
  const twice = site.pages
    .filter(({ elements }) => elements.filter(isBlock).length > 1)
    .map(({ file }) => ({ rule, place: { file }, message: 'La página tiene dos descripciones en JSON-LD.' }));
  return [...wrong, ...twice];
}
