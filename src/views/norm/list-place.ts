import { formatProvisionPath, type OutlineItem } from '#norms';
import type { Crumb } from '#ui';

/** Titles and chapters a provision stands under, as breadcrumbs. */
export function listPlace(outline: readonly OutlineItem[], eId: string, id: string): Crumb[] {
  const above: OutlineItem[] = [];
  for (const item of outline) {
    if (item.eId === eId) break;
    if (item.kind === 'component' || item.kind === 'attachment' || item.kind === 'dispositions') above.length = 0;
    if (item.kind === 'title') above.splice(0, Infinity, item);
    if (item.kind === 'chapter') above.splice(above[0]?.kind === 'title' ? 1 : 0, Infinity, item);
  }
  const isOutside = /^(main__|att|hcontainer)/.test(eId);
  return isOutside
    ? []
    : above.map((item) => ({
        href: formatProvisionPath(id, item),
        label: (item.marker ?? '').replace(/[.\s-]+$/, ''),
      }));
}
