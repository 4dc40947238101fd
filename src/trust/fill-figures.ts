import Big from 'big.js';
import { formatNumber } from '#amounts';
import type { Figure } from './figure.schema.ts';

/** A figure in a text: `{content-mutants}`. */
const PLACE = /\{([a-z0-9-]+)\}/g;

/** Names of the figures that a text asks for. */
export const listFigureNames = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name = '']) => name);

/** A text with its figures in it; what no run has taken is `(sin medir)`. */
export function fillFigures(text: string, figures: readonly Figure[]): string {
  return text.replaceAll(PLACE, (_, name: string) => {
    const figure = figures.find((one) => one.name === name);
    return figure ? formatNumber(Big(figure.value)) : '(sin medir)';
  });
}

/** The day of the oldest figure of a text; undefined where none of its figures was taken. */
export function findOldest(text: string, figures: readonly Figure[]): string | undefined {
  const names = new Set(listFigureNames(text));
  return figures
    .filter(({ name }) => names.has(name))
    .map(({ on }) => on)
    .toSorted()[0];
}
