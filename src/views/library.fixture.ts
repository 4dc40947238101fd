import type { NormEntry } from '#library';
import { buildOutline, findNormText, listKnownNorms, listParsedTexts } from '#norms';

function readEntry(id: string): NormEntry | undefined {
  if (listParsedTexts().has(id)) {
    const { record, tree } = findNormText(id);
    const text = { frontMatter: record.value, outline: buildOutline(tree), digest: '' };
    return { record: record.value, hasText: true, text, citedByCount: 0 };
  }
  const known = listKnownNorms().find((norm) => norm.id === id);
  return known && { record: known, hasText: false, citedByCount: 0 };
}

const entries = new Map<string, NormEntry | undefined>();

/** A norm of the site, the same each time it is asked for; undefined for an unknown id. */
export function findEntry(id: string): NormEntry | undefined {
  if (!entries.has(id)) entries.set(id, readEntry(id));
  return entries.get(id);
}

/** The norm with this id; throws for an unknown one. */
export function getEntry(id: string): NormEntry {
  const entry = findEntry(id);
  if (!entry) throw new Error(`There is no norm ${id}.`);
  return entry;
}
