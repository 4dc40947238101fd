import type { NormBlock } from '#norms/blocks';
import { listWords } from './list-words.ts';

/** The text of a norm, as far as quotations are compared with it. */
export interface HeldText {
  /** Words of a provision and of all below it; of the whole norm without one. */
  read(eId?: string): readonly string[];
}

/** Makes a text ready: each part of it is cut into words once. */
export function openHeldText(blocks: readonly Pick<NormBlock, 'eId' | 'text'>[]): HeldText {
  const kept = new Map<string, readonly string[]>();
  return {
    read(eId = '') {
      const known = kept.get(eId);
      if (known) return known;
      const inside = blocks.filter(({ eId: place }) => eId === '' || place === eId || place.startsWith(`${eId}__`));
      const words = listWords(inside.map(({ text }) => text).join('\n'));
      kept.set(eId, words);
      return words;
    },
  };
}
