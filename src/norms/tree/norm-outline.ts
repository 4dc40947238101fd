import { formatInlines } from './inline.ts';
import type { NormTree, Provision, ProvisionChild, ProvisionKind, TextBlock } from './norm-tree.ts';

/** One line of a norm's table of contents: a provision without its text. */
export interface OutlineItem {
  eId: string;
  kind: ProvisionKind;
  /** Marker as printed. */
  marker?: string;
  num?: string;
  /** Heading in plain words; of a provision without one, absent. */
  heading?: string;
  /** eId of the provision on whose own page it stands; absent for what only the whole text shows. */
  page?: string;
  editorial?: true;
}

/** What a text block says, marks left out. */
export function formatBlock(block: TextBlock): string {
  return block.inlines ? formatInlines(block.inlines) : block.raw;
}

/** One heading line in plain words, without the editor's brackets and without the marker it repeats. */
function formatHeadingLine(block: TextBlock, marker: string): string {
  const line = formatBlock(block).replace(/^\[(.*)\]$/s, '$1');
  return line.startsWith(marker) ? line.slice(marker.length).trim() : line;
}

/** `I. DATOS GENERALES`, `SECCIÓN II`: the name of one part among several. */
const countedPart = /^(?:secci[oó]n|parte)?\s*(?:[IVX]+|\d+|[A-Z])\s*[.):-]/iu;

/** The name of a procedure of a TUPA, without the quotation marks around it; its code stands in its own line and is its number. */
const nameProcedure = (lines: readonly string[]): string =>
  (lines[1] ?? lines[0] ?? '').replace(/^["“«]\s*(.*?)\s*["”»]$/s, '$1');

/** Heading of a provision in one line; an annex without one takes that of its first part, unless its parts are counted. */
export function formatHeading(provision: Provision): string {
  const lines = (provision.heading ?? []).map((block) => formatHeadingLine(block, provision.marker ?? ''));
  if (provision.kind === 'procedure') return nameProcedure(lines);
  const heading = lines.filter((line) => line !== '').join('. ');
  if (heading !== '' || provision.kind !== 'attachment') return heading;
  const part = provision.children.find((child): child is Provision => child.kind === 'division');
  const name = part ? formatHeading(part) : '';
  return countedPart.test(name) ? '' : name;
}

/** Kinds with a page of their own. */
const paged: ReadonlySet<ProvisionKind> = new Set(['article', 'dispositions', 'attachment', 'procedure']);

function listItems(children: readonly ProvisionChild[], page: string | undefined): OutlineItem[] {
  return children.flatMap((child): OutlineItem[] => {
    if (child.kind === 'text' || child.kind === 'table' || child.kind === 'note') return [];
    const own = page ?? (paged.has(child.kind) ? child.eId : undefined);
    const heading = formatHeading(child);
    const item: OutlineItem = {
      eId: child.eId,
      kind: child.kind,
      ...(child.marker === undefined ? {} : { marker: child.marker }),
      ...(child.num === undefined ? {} : { num: child.num }),
      ...(heading === '' ? {} : { heading }),
      ...(own === undefined ? {} : { page: own }),
      ...(child.editorial ? { editorial: true as const } : {}),
    };
    return [item, ...listItems(child.children, own)];
  });
}

/** Every provision of a text in reading order. */
export function buildOutline(tree: NormTree): OutlineItem[] {
  return listItems(tree.children, undefined);
}
