export type { LinkSource, SourceLink } from './source-link.ts';
