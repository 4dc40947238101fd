/** Finding and resolving alone, without the content of this site: for a browser, a worker, a program of others. */
export type { Citation, CitedNumber } from '../citation.ts';
export type { ProvisionStep, ProvisionUnit } from '../find/mention.ts';
export type { CitationRegistry, Issuer, RegisteredNorm } from '../resolve/registry.ts';
export { buildCitationRegistry } from '../resolve/build-registry.ts';
export { numberMark } from '../find/parse-norm-number.ts';
export { resolveCitations } from '../resolve/resolve-citations.ts';
