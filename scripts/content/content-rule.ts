import type { Issue } from '#errors';
import type { Content } from './read-content.ts';

/** One rule over the content: gives back what is wrong, never throws for it. */
export type ContentRule = (content: Content) => Issue[];
