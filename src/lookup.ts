import { buildLookupIndex, type LookupIndex } from '#search';
import { loadLibrary } from './content.ts';

/** What the number look-up knows, from all norms of the site. */
export async function loadLookupIndex(): Promise<LookupIndex> {
  const { entries } = await loadLibrary();
  return buildLookupIndex(entries.map(({ record, text }) => (text ? { record, outline: text.outline } : { record })));
}
