import { fileKinds } from '#files';

const published = Object.fromEntries(Object.entries(fileKinds).map(([ending, { type }]) => [ending, type]));

/** What a file is served as, by the ending of its name: every ending of the site, and of what `npm run pdf` adds. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ...published,
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  // Parts of the full-text index: bytes that its own code unpacks.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Endings of what is packed already. */
const packed = new Set(['xlsx', 'zip', 'png', 'pdf', 'pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment']);

const readEnding = (file: string): string => /\.([^./]+)$/.exec(file)?.[1] ?? '';

/** Type of a file by its name; undefined for an ending that the site does not have. */
export const findMediaType = (file: string): string | undefined => mediaTypes[readEnding(file)];

/** True for a text: it goes over the wire in a fraction of its size. */
export function isWorthPacking(file: string): boolean {
  const ending = readEnding(file);
  return ending in mediaTypes && !packed.has(ending);
}
