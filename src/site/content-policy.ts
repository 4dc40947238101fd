/** Content security policy of every page: nothing inline, nothing from another origin; WebAssembly is for the full-text search. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The same for a page that shows others of this site in frames. */
export const framingPolicy = `${contentPolicy}; frame-src 'self'`;
