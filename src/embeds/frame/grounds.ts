import type { Theme } from './read-look.ts';

/** What text stands on, by theme; a test compares them with the tokens of the style sheets. */
export const grounds: Readonly<Record<Theme, readonly string[]>> = {
  claro: ['#f1f3ee', '#ffffff'],
  oscuro: ['#0d1413', '#182120'],
};
