/** Sources by directive. */
export type Policy = Readonly<Record<string, string>>;

/** Directives of every page: nothing inline, nothing from another origin. */
const directives: Policy = {
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
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyKind = keyof typeof kinds;

/** The directives of a kind of page. */
export const buildPolicy = (kind: PolicyKind): Policy => ({ ...directives, ...kinds[kind] });

/** A policy as it is written in a header or a meta element. */
export const formatPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Content security policy that a page carries in itself, for servers that send none. */
export const formatContentPolicy = (kind: PolicyKind): string => formatPolicy(buildPolicy(kind));
