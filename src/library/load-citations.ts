import { buildCitationRegistry, listErrata, resolveCitations, type CitationRegistry } from '#citations';
import { listIssuers, listNormBlocks, type NormRecord, type OutlineItem } from '#norms';
import { buildCodeDigest, citationCode } from './code-digest.ts';
import type { PlacedCitation } from './library.ts';
import { buildDigest, readStored, readStoredText, writeStored } from './norm-store.ts';

/** A text whose citations are wanted. */
export interface CitedText {
  record: NormRecord;
  outline: readonly OutlineItem[];
  /** Digest of the stored tree. */
  digest: string;
}

interface StoredCitations {
  digest: string;
  citations: PlacedCitation[];
}

/** Look-up tables for citations, from the registries and the texts of this site. */
export function readCitationRegistry(texts: readonly CitedText[], records: readonly NormRecord[]): CitationRegistry {
  const outlines = new Map(texts.map(({ record, outline }) => [record.id, new Set(outline.map(({ eId }) => eId))]));
  return buildCitationRegistry({ norms: records, issuers: listIssuers(), errata: listErrata(), outlines });
}

function findCitations(text: CitedText, registry: CitationRegistry): PlacedCitation[] {
  const stored = readStoredText(text.record.id, text.digest);
  if (!stored) throw new Error(`The tree of ${text.record.id} is not stored; the content loader writes it.`);
  // Headings set antecedents, but they are not linked: they are names, not references.
  const blocks = listNormBlocks(stored.tree);
  const places = new Map(blocks.flatMap(({ block, eId, role }) => (role === 'heading' ? [] : [[block, eId] as const])));
  const found = resolveCitations({ norm: text.record.id, issuer: text.record.issuer, blocks }, registry);
  return found.flatMap((citation) => {
    const eId = places.get(citation.block);
    return eId === undefined ? [] : [{ ...citation, eId }];
  });
}

/** Citations of every text; taken from the store where neither text nor registry nor code changed. */
export function loadCitations(
  texts: readonly CitedText[],
  records: readonly NormRecord[],
): Map<string, PlacedCitation[]> {
  const context = buildDigest(
    buildCodeDigest(...citationCode),
    JSON.stringify(records),
    JSON.stringify([listIssuers(), listErrata()]),
    ...texts.map(({ digest }) => digest),
  );
  let registry: CitationRegistry | undefined;
  const found = new Map<string, PlacedCitation[]>();
  for (const text of texts) {
    const name = `${text.record.id}.citations`;
    const digest = buildDigest(context, text.digest);
    const stored = readStored(name, digest) as StoredCitations | undefined;
    if (stored) {
      found.set(text.record.id, stored.citations);
      continue;
    }
    registry ??= readCitationRegistry(texts, records);
    const citations = findCitations(text, registry);
    writeStored(name, digest, { citations });
    found.set(text.record.id, citations);
  }
  return found;
}
