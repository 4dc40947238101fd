import { confidenceWords } from '#norms';
import { raiseFirst } from '#text';
import type { listBinColours } from '../record/bin-colours.content.ts';

type BinColour = Pick<ReturnType<typeof listBinColours>[number], 'norm' | 'confidence'>;

/** From sure to unsure. */
const degrees = ['confirmed', 'from-seed', 'recalled', 'not-found'] as const;

/** What is said below colours of bins: the norms they come from, and how sure the least sure of them is. */
export function tellBinColours(colours: readonly BinColour[]): { norms: string[]; sureness: string } {
  const least = degrees.findLast((degree) => colours.some(({ confidence }) => confidence === degree)) ?? 'not-found';
  const advice = least === 'confirmed' || least === 'from-seed' ? '' : ': revísalos antes de comprar';
  return {
    norms: [...new Set(colours.map(({ norm }) => norm))],
    sureness: `${raiseFirst(confidenceWords[least])}${advice}.`,
  };
}
