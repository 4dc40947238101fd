import {
  buildRenderContext,
  findAround,
  listPageCitations,
  type Backlink,
  type Library,
  type NormEntry,
  type PlacedCitation,
} from '#library';
import { formatProvisionName, formatProvisionPath, renderArticle, type OutlineItem, type Provision } from '#norms';
import { renderMissingParts } from '../norm/missing-parts.ts';
import { renderNotesFromAfar, renderNotesInFull } from '../norm/norm-notes.ts';

/** A norm whose text is here. */
export type NormWithText = NormEntry & { text: NonNullable<NormEntry['text']> };

/** A part of a text that has a page of its own: an article, an annex, a group of final provisions, a procedure. */
export interface ProvisionView {
  item: OutlineItem;
  provision: Provision;
  /** Address of its page. */
  path: string;
  /** `Artículo 33`. */
  name: string;
  /** Citations that stand in it. */
  citations: readonly PlacedCitation[];
  /** Places that cite it, or something in it: of other norms, then of the rest of its own. */
  backlinks: readonly Backlink[];
  /** Its text, letter by letter, and our notes beside it. */
  html: string;
}

/** Norms whose text is here. */
export const listNormsWithText = ({ entries }: Pick<Library, 'entries'>): NormWithText[] =>
  entries.filter((entry): entry is NormWithText => entry.text !== undefined);

/** Parts of a text that have pages of their own, in its order. */
export const listParts = ({ text }: NormWithText): OutlineItem[] =>
  text.outline.filter(({ eId, page }) => page === eId);

/** Places outside a part that cite it, or something in it; its own norm counts, too. */
function listPartBacklinks(library: Library, entry: NormWithText, eId: string): Backlink[] {
  const { id } = entry.record;
  const isInside = (place: string | undefined): boolean =>
    place !== undefined && findAround(entry.text.outline, place)?.page === eId;
  const own = library.listOwnLinks(id).filter((link) => !isInside(link.eId));
  return [...library.listBacklinks(id), ...own].filter(({ target }) => isInside(target));
}

/** What the page of a part shows of it, and its frame in a page of somebody else. */
export function buildProvisionView(
  library: Library,
  entry: NormWithText,
  eId: string,
  provisions: ReadonlyMap<string, Provision>,
): ProvisionView {
  const { id } = entry.record;
  const item = findAround(entry.text.outline, eId);
  const provision = provisions.get(eId);
  if (!item || !provision) throw new Error(`No provision ${eId} in ${id}.`);
  const path = formatProvisionPath(id, item);
  const citations = listPageCitations(library, entry, eId);
  const notes = [
    renderNotesInFull(library, entry),
    renderMissingParts(entry, citations, provisions),
    renderNotesFromAfar(entry),
  ];
  const renderNotes = (part: Provision): string => notes.map((render) => render(part)).join('');
  const html = renderArticle(provision, buildRenderContext({ library, entry, page: path, citations, renderNotes }));
  const backlinks = listPartBacklinks(library, entry, eId);
  return { item, provision, path, name: formatProvisionName(item), citations, backlinks, html };
}
