import { buildCitationRegistry, listErrata, resolveCitations } from '#citations';
import { buildLibrary, type NormSource, type PlacedCitation } from '#library';
import {
  buildOutline,
  listTables,
  listIssuers,
  listNormBlocks,
  listNormRecords,
  listParsedTexts,
  findNormText,
} from '#norms';
import type { FileSources } from './file-sources.ts';

const texts = [...listParsedTexts()].map(([id, { record, tree }]) => {
  const { source: _s, completeness: _c, omissions: _o, declares: _d, ...known } = record.value;
  const outline = buildOutline(tree);
  const pages = new Set(outline.flatMap(({ page }) => page ?? []));
  const tables = listTables(tree, pages).map(({ place }) => place);
  return { id, frontMatter: record.value, record: known, tree, outline, tables };
});

const norms: NormSource[] = listNormRecords().map(({ id, value }) => {
  const text = texts.find((one) => one.id === id);
  if (!text) return { record: value, hasText: false };
  const { frontMatter, outline, tables, record } = text;
  return { record, hasText: true, text: { frontMatter, outline, tables, digest: '0' } };
});

const registry = buildCitationRegistry({
  norms: norms.map(({ record }) => record),
  issuers: listIssuers(),
  errata: listErrata(),
  outlines: new Map(texts.map(({ id, outline }) => [id, new Set(outline.map(({ eId }) => eId))])),
});

const citations = new Map(
  texts.map(({ id, record, tree }) => {
    const blocks = listNormBlocks(tree);
    const found = resolveCitations({ norm: id, issuer: record.issuer, blocks }, registry);
    const placed = found.map((citation): PlacedCitation => {
      const eId = blocks.find(({ block }) => block === citation.block)?.eId ?? '';
      return { ...citation, eId };
    });
    return [id, placed] as const;
  }),
);

/** The norms of the site, read without Astro. */
export const realSources: FileSources = {
  library: buildLibrary(norms, citations),
  loadTree: (id) => Promise.resolve({ tree: findNormText(id).tree }),
  site: undefined,
};
