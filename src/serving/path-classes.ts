import type { PolicyKind } from './content-policy.ts';

/**
 * How long an answer is kept: for ever, because another content has another name; for an hour, because nothing of ours depends on it; or
 * asked for again each time, because page, code and data must be of one build.
 */
export type Caching = 'forever' | 'hour' | 'ask';

/** Addresses with which a server says the same. */
export interface PathClass {
  name: string;
  /** Regular expression over the address without its query; JavaScript, PCRE and RE2 read it alike. The first class that fits counts. */
  addresses: string;
  policy: PolicyKind;
  caching: Caching;
  /** Pages of other sites may show it in a frame. */
  framed?: true;
  /** Pages of other sites may load it, as a script, a style sheet or a picture. */
  shared?: true;
  /** Programs of other sites may read it (CORS). */
  open?: true;
  /** The same addresses for servers that know only `*`, where something is said that they would not say by themselves. */
  globs?: readonly string[];
}

const plain = { policy: 'plain' } as const;

/** All classes, in the order in which they are tried; the last one takes what is left. */
export const pathClasses: readonly PathClass[] = [
  // Frames that hosts lock have an origin of their own: all that they load comes to them from another one.
  { name: 'assets', addresses: '^/_astro/', ...plain, caching: 'forever', shared: true, globs: ['/_astro/*'] },
  {
    name: 'frame-parts',
    addresses: '^/embed/partes/',
    ...plain,
    caching: 'forever',
    framed: true,
    shared: true,
    globs: ['/embed/partes/*'],
  },
  {
    name: 'index-parts',
    addresses: String.raw`^/pagefind/(?:(?:fragment|index|filter)/|[^/]+\.pf_meta$)`,
    ...plain,
    caching: 'forever',
    globs: ['/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*', '/pagefind/*.pf_meta'],
  },
  {
    name: 'oembed',
    addresses: String.raw`^/embed/.+\.json$`,
    ...plain,
    caching: 'hour',
    framed: true,
    shared: true,
    open: true,
    globs: ['/embed/*.json'],
  },
  { name: 'frames', addresses: '^/embed/', ...plain, caching: 'ask', framed: true, shared: true },
  { name: 'search', addresses: '^/(?:buscar|pagefind)/', policy: 'searching', caching: 'ask' },
  {
    name: 'forms',
    addresses: String.raw`^/formularios/[^/]+/(?:index\.html)?$`,
    policy: 'offline',
    caching: 'ask',
  },
  { name: 'workshop', addresses: '^/capacitar/taller/', ...plain, caching: 'ask' },
  {
    name: 'training',
    addresses: String.raw`^/capacitar/(?:[^/]+/)?(?:index\.html)?$`,
    policy: 'framing',
    caching: 'ask',
  },
  { name: 'review', addresses: '^/revisar/', policy: 'reviewing', caching: 'ask' },
  { name: 'pages', addresses: String.raw`(?:/|\.html)$`, ...plain, caching: 'ask' },
  {
    name: 'api',
    addresses: String.raw`^/api/.+\.json$`,
    ...plain,
    caching: 'hour',
    shared: true,
    open: true,
    globs: ['/api/*.json'],
  },
  {
    name: 'feeds',
    addresses: String.raw`\.atom$`,
    ...plain,
    caching: 'hour',
    shared: true,
    open: true,
    globs: ['/*.atom'],
  },
  { name: 'pictures', addresses: String.raw`\.(?:svg|png|ico)$`, ...plain, caching: 'hour', shared: true },
  {
    name: 'downloads',
    addresses: String.raw`\.(?:csv|xlsx|ics|zip|pdf|md|xml|jsonld|txt)$`,
    ...plain,
    caching: 'hour',
  },
  // Scripts with a fixed name, which frames have, too, and the service worker.
  { name: 'scripts', addresses: String.raw`^/[^/]+\.js$`, ...plain, caching: 'ask', shared: true },
  // The data that pages read.
  { name: 'rest', addresses: '^/', ...plain, caching: 'ask' },
];

/** The class of an address, as it stands before its query. */
export function findPathClass(address: string): PathClass {
  const found = pathClasses.find(({ addresses }) => new RegExp(addresses).test(address));
  if (!found) throw new Error(`«${address}» is no address: it begins with a slash.`);
  return found;
}
