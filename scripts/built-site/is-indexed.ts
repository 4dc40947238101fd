import type { Page } from './read-built-site.ts';

/** Pages that search engines are asked to leave out, or that only send on, need no address of their own. */
export function isIndexed({ elements, redirect }: Page): boolean {
  const robots = elements.find(({ tag, attributes }) => tag === 'meta' && attributes['name'] === 'robots');
  return redirect === undefined && !robots?.attributes['content']?.includes('noindex');
}
