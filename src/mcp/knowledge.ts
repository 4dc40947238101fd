import { buildLibrary, type Library, type NormSource } from '#library';
import { buildOutline, listKnownNorms, listParsedTexts } from '#norms';
import { buildPrintedTexts, type PrintedTexts } from '#observations';
import { readReviewRegistry } from '#review';
import { buildLookupIndex, type LookupIndex } from '#search';
import type { LinkSource } from '#ui';
import { buildSourceLinker } from '#views';
import { readToday } from '#catalogue';

/** All that answers are made of, out of content, without Astro. */
export interface Knowledge {
  library: Pick<Library, 'entries' | 'find'>;
  /** What a text of somebody's is reviewed by; read when first asked for. */
  review: () => ReturnType<typeof readReviewRegistry>;
  lookup: LookupIndex;
  /** Printed words by eId of a norm whose text is here. */
  findTexts: (norm: string) => PrintedTexts | undefined;
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
      const parsed = listParsedTexts().get(norm);
      if (parsed && !texts.has(norm)) texts.set(norm, buildPrintedTexts(parsed.tree));
      return texts.get(norm);
    },
    link: buildSourceLinker(library),
    today: readToday(),
  };
}
