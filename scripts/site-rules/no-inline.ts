import type { Issue } from '#errors';
import type { PageElement } from '../built-site/list-elements.ts';
import type { Page } from '../built-site/read-built-site.ts';

/** Scripts that are data, not code. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

function findInline({ tag, attributes, text }: PageElement): string[] {
  const found = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'style') return ['un atributo style'];
    if (/^on[a-z]+$/.test(name)) return [`un atributo ${name}`];
    return /^\s*javascript:/i.test(value) ? [`una dirección «javascript:» en ${name}`] : [];
  });
  if (tag === 'style') found.push('un elemento <style>');
  const isCode = tag === 'script' && attributes['src'] === undefined && !DATA_TYPES.has(attributes['type'] ?? '');
  if (isCode) found.push(`un <script> con su código dentro («${text.trim().slice(0, 40)}…»)`);
  return found;
}

/** No script, style or handler stands inside a page: the content security policy would refuse it. */
export function checkNoInline(page: Page): Issue[] {
  return page.elements.flatMap((element) =>
    findInline(element).map((what) => ({
      rule: 'inline-code',
      place: { file: page.file, line: element.line },
      message: `<${element.tag}>: hay ${what}, que la política de seguridad de la página no deja pasar.`,
    })),
  );
}
