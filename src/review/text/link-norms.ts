import type { ReviewRegistry } from '../registry/open-registry.ts';
import type { ReviewLink } from './review-mark.ts';

const most = 5;

/** Address of a norm. */
export const pathOf = (id: string): string => `/normas/${id}/`;

/** Links to the first of some norms, those that the site has. */
export function linkNorms(ids: readonly string[], registry: ReviewRegistry): ReviewLink[] {
  return ids.slice(0, most).flatMap((id) => {
    const norm = registry.find(id);
    return norm ? [{ name: norm.name, href: pathOf(id) }] : [];
  });
}
