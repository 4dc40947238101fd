/** Directives of every page: nothing inline, nothing from another origin. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** What some pages allow less, or more, than the others. */
const kinds = {
  plain: {},
  /** The full-text search runs as WebAssembly. */
  searching: { 'script-src': "'self' 'wasm-unsafe-eval'" },
  /** Somebody writes here what is only theirs: no connection at all, and a picture of the device can be shown. */
  offline: { 'img-src': "'self' data: blob:", 'connect-src': "'none'" },
  /** A text is read in a worker of our own, so that the page goes on. */
  reviewing: { 'worker-src': "'self'" },
  /** Other pages of the site are shown in frames. */
  framing: { 'frame-src': "'self'" },
} as const;

export type PolicyKind = keyof typeof kinds;

/** Content security policy of a page. */
export const formatContentPolicy = (kind: PolicyKind): string =>
  Object.entries({ ...directives, ...kinds[kind] })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
