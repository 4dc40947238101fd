/** Directives of every page: nothing inline, nothing from another origin; WebAssembly is for the full-text search. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Where somebody writes what is only theirs: no connection at all, no WebAssembly, and a picture of the device can be shown. */
const offlineDirectives: typeof directives = {
  ...directives,
  'script-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'none'",
};

/** Content security policy of a page; `isOffline` for one that asks for nothing once it is there but its own scripts. */
export function formatContentPolicy(isOffline: boolean): string {
  return Object.entries(isOffline ? offlineDirectives : directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
