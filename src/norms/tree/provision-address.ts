import type { OutlineItem } from './norm-outline.ts';

/** Address of a norm's page: `/normas/ley-27314/`. */
export function formatNormPath(id: string): string {
  return `/normas/${id}/`;
}

/** Address of a provision: its own page, a place on such a page, or a place in the whole text. */
export function formatProvisionPath(id: string, item: Pick<OutlineItem, 'eId' | 'page'>): string {
  if (item.page === undefined) return `${formatNormPath(id)}#${item.eId}`;
  const page = `${formatNormPath(id)}${item.page}/`;
  return item.page === item.eId ? page : `${page}#${item.eId}`;
}
