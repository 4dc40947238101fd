import { buildLibrary, type Library, type NormSource } from '#library';
import { buildOutline, digestProvision, listKnownNorms, listParsedTexts, walkProvisions, type NormTree } from '#norms';
import { buildPrintedTexts, printWholeText, type PrintedTexts } from '#observations';
import { readReviewRegistry } from '#review';
import { buildLookupIndex, type LookupIndex } from '#search';
import type { LinkSource } from '#ui';
import { buildSourceLinker } from '#views';
import { readToday } from '#catalogue';

/** All that answers are made of, out of content, without Astro. */
export interface Knowledge {
  library: Pick<Library, 'entries' | 'find' | 'listInverse'>;
  /** What a text of somebody's is reviewed by; read when first asked for. */
  review: () => ReturnType<typeof readReviewRegistry>;
  lookup: LookupIndex;
  /** Printed words by eId of a norm whose text is here. */
  findTexts: (norm: string) => PrintedTexts | undefined;
  /** All the printed words of a norm whose text is here. */
  findWholeText: (norm: string) => string | undefined;
  /** Digest that a quotation of a provision carries, as its page gives it. */
  findDigest: (norm: string, eId: string) => string | undefined;
  link: LinkSource;
  /** `2026-11-29`. */
  today: string;
}

function readSources(): NormSource[] {
  const texts = [...listParsedTexts().values()].map(({ record, tree }): NormSource => {
    const { value } = record;
    return { record: value, hasText: true, text: { frontMatter: value, outline: buildOutline(tree), digest: '' } };
  });
  return [...texts, ...listKnownNorms().map((record): NormSource => ({ record, hasText: false }))];
}

/** The tree of a norm whose text is here. */
const findTree = (norm: string): NormTree | undefined => listParsedTexts().get(norm)?.tree;

function findDigest(norm: string, eId: string): string | undefined {
  const tree = findTree(norm);
  const provision = tree && [...walkProvisions(tree.children)].find((one) => one.eId === eId);
  return provision && digestProvision(provision);
}

/** Reads everything once. */
export function openKnowledge(): Knowledge {
  const sources = readSources();
  const library = buildLibrary(sources, new Map());
  const texts = new Map<string, PrintedTexts>();
  let review: ReturnType<typeof readReviewRegistry> | undefined;
  return {
    library,
    review: () => (review ??= readReviewRegistry()),
    lookup: buildLookupIndex(
      sources.map(({ record, text }) => (text ? { record, outline: text.outline } : { record })),
    ),
    findTexts: (norm) => {
      const tree = findTree(norm);
      if (tree && !texts.has(norm)) texts.set(norm, buildPrintedTexts(tree));
      return texts.get(norm);
    },
    findWholeText: (norm) => {
      const tree = findTree(norm);
      return tree && printWholeText(tree);
    },
    findDigest,
    link: buildSourceLinker(library),
    today: readToday(),
  };
}
