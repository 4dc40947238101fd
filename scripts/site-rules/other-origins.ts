import type { Issue } from '#errors';
import { listReferences } from '../built-site/list-references.ts';
import type { Page } from '../built-site/read-built-site.ts';

const ABSOLUTE = /^(?:https?:)?\/\//i;

/** Addresses that a style sheet or script would fetch from elsewhere. */
const FETCHED: Record<string, RegExp> = {
  css: /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi,
  js: /(?:\bfetch\(|\bimport\(|\bfrom\s*|\bimport\s*|\bnew (?:Worker|WebSocket|EventSource)\(|sendBeacon\()\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
};

function buildIssue(file: string, line: number, url: string): Issue {
  const message = `Se pide «${url}» a otro sitio; todo lo que la página muestra sale de este.`;
  return { rule: 'other-origin', place: { file, line }, message };
}

/** A page shows nothing that is fetched from another site; `siteUrl` is our own published address. */
export function checkPageOrigins(page: Page, siteUrl?: string): Issue[] {
  return listReferences(page.elements)
    .filter(({ kind, url }) => kind === 'resource' && ABSOLUTE.test(url))
    .filter(({ url }) => siteUrl === undefined || !url.startsWith(siteUrl))
    .map(({ url, line }) => buildIssue(page.file, line, url));
}

/** A style sheet or script names no file of another site to fetch. */
export function checkFileOrigins(file: string, text: string): Issue[] {
  const pattern = FETCHED[file.split('.').at(-1) ?? ''];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map((match) =>
    buildIssue(`dist/${file}`, text.slice(0, match.index).split('\n').length, match[1] ?? ''),
  );
}
