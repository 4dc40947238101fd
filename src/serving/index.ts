/**
 * What a server says with each address of the site, as data: policy of content and the other headers of security, how long something is
 * kept, who else may read it, its type, and where an address that has moved leads. From it come the policy in the head of each page, the
 * project's own server (`scripts/serve/`) and the files for nginx, Caddy and static hosts (`scripts/release/`); tests hold real servers to it.
 * Begin with `path-classes.ts`, then `build-headers.ts`.
 */
export { formatContentPolicy, type PolicyKind } from './content-policy.ts';
export { formatServedPolicy, uniteServedPolicies } from './served-policy.ts';
export { buildHeaders, cacheValues, commonHeaders, shareValues, transportSecurity } from './build-headers.ts';
export { findPathClass, pathClasses, type Caching, type PathClass } from './path-classes.ts';
export { findMediaType, isWorthPacking, mediaTypes } from './media-types.ts';
export { listRedirects, redirects } from './redirects.content.ts';
