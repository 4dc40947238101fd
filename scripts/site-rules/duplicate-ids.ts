import type { Issue } from '#errors';
import type { Page } from '../built-site/read-built-site.ts';

/** An id stands once in a page. */
export function checkDuplicateIds(page: Page): Issue[] {
  const seen = new Map<string, number>();
  return page.elements.flatMap(({ attributes, line }) => {
    const id = attributes['id'];
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, line);
      return [];
    }
    const message = `El id «${id}» ya está en la línea ${first}; un enlace a «#${id}» no llegaría aquí.`;
    return [{ rule: 'duplicate-id', place: { file: page.file, line }, message }];
  });
}
