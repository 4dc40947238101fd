export type { LinkSource, SourceLink } from './source-link.ts';
export type { Crumb } from './crumb.ts';
