import type { Embed } from '#embeds';
import type { Library } from '#library';
import type { Provision } from '#norms';
import { buildPartEmbed, listNormsWithText, listParts, type NormWithText } from '#views';

/** Provisions of a norm by eId. */
export type LoadTree = (norm: string) => Promise<{ provisions: ReadonlyMap<string, Provision> }>;

interface ArticleEmbed {
  embed: Embed;
  entry: NormWithText;
  eId: string;
}

/** The embeds of one norm: every part of its text that has a page of its own. */
export async function listNormEmbeds(
  library: Library,
  loadTree: LoadTree,
  entry: NormWithText,
): Promise<ArticleEmbed[]> {
  const { provisions } = await loadTree(entry.record.id);
  return listParts(entry).flatMap((item) => {
    const provision = provisions.get(item.eId);
    return provision ? [{ embed: buildPartEmbed(library, entry, item, provision), entry, eId: item.eId }] : [];
  });
}

/**
 * The parts of every norm whose text is here. None is left out as too heavy: the page of a part may weigh less than a frame, and holds
 * more.
 */
export async function listArticleEmbeds(library: Library, loadTree: LoadTree): Promise<ArticleEmbed[]> {
  const found: ArticleEmbed[] = [];
  // One after the other: few trees are kept.
  for (const entry of listNormsWithText(library)) found.push(...(await listNormEmbeds(library, loadTree, entry)));
  return found;
}
