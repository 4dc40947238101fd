import type { Theme } from './read-look.ts';

/** What links stand on, by theme: ground, sheet, results and doubts; a test compares them with the tokens of the style sheets. */
export const grounds: Readonly<Record<Theme, readonly string[]>> = {
  claro: ['#f1f3ee', '#ffffff', '#e5e9e2', '#f6ecd2'],
  oscuro: ['#0d1413', '#182120', '#1f2a28', '#302711'],
};
