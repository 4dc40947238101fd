import {
  buildOutline,
  formatNormPath,
  formatProvisionName,
  formatProvisionPath,
  listNormBlocks,
  type NormTree,
  type OutlineItem,
} from '#norms';
import type { SearchProvision } from './search-record.ts';

/** The places of a text that are found on their own: what has a page, and the part before the articles. */
function listPlaces(outline: readonly OutlineItem[]): OutlineItem[] {
  return outline.filter(({ eId, kind, page }) => page === eId || (page === undefined && kind === 'preamble'));
}

function formatLabel(item: OutlineItem): string {
  if (item.kind === 'dispositions') return '';
  const name = formatProvisionName(item);
  return item.eId.startsWith('main__') && item.kind === 'article' ? `${name} de la norma que aprueba` : name;
}

/** Provisions of a text with their words, headings of inner parts included. */
export function listSearchProvisions(id: string, tree: NormTree): SearchProvision[] {
  const outline = buildOutline(tree);
  const places = new Map(listPlaces(outline).map((item) => [item.eId, { item, lines: [] as string[] }]));
  const findPlace = (eId: string): { item: OutlineItem; lines: string[] } | undefined => {
    const segments = eId.split('__');
    for (let count = segments.length; count > 0; count -= 1) {
      const start = segments.slice(0, count).join('__');
      const place = places.get(pages.get(start) ?? start);
      if (place) return place;
    }
    return eId.startsWith('main__rec') ? places.get('main__preamble') : undefined;
  };
  const pages = new Map(outline.flatMap(({ eId, page }) => (page === undefined ? [] : [[eId, page] as const])));
  for (const { eId, role, text } of listNormBlocks(tree)) {
    const place = findPlace(eId);
    if (place && !(role === 'heading' && eId === place.item.eId)) place.lines.push(text);
  }
  return [...places.values()].map(({ item, lines }) => ({
    eId: item.eId,
    url: item.page === undefined ? `${formatNormPath(id)}#${item.eId}` : formatProvisionPath(id, item),
    label: formatLabel(item),
    heading: item.heading ?? '',
    text: lines.join('\n').trim(),
  }));
}
