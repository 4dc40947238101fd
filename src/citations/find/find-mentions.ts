import { joinMentions } from '../join/join-mentions.ts';
import { findAtoms } from './find-atoms.ts';
import { foldForSearch } from './fold-for-search.ts';
import type { Mention, NameMatcher } from './mention.ts';

const noNames: NameMatcher = { firstWords: [], match: () => undefined };

/** Every mention of a norm or provision in a block of plain text, in order and without overlap; `names` adds registered names. */
export function findMentions(text: string, names: NameMatcher = noNames): Mention[] {
  const reading = { source: text, folded: foldForSearch(text), names };
  return joinMentions(reading, findAtoms(reading));
}
