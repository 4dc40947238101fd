import type { Issue, Place } from '#errors';
import type { TextBlock } from './plan-text.schema.ts';
import { splitMarks } from './split-marks.ts';

/** Marks whose words the passage does not have, or not in that order. */
export function checkMarks(
  blocks: readonly TextBlock[],
  locate: (path: readonly (string | number)[]) => Place,
): Issue[] {
  return blocks.flatMap((block, index) => {
    const marks = 'marks' in block ? (block.marks ?? []) : [];
    const set = 'text' in block ? splitMarks(block.text, marks).filter(({ mark }) => mark !== undefined) : [];
    const lost = marks.find(({ words }, at) => set[at]?.words !== words);
    if (!lost) return [];
    return [
      {
        rule: 'mark-without-words',
        place: locate(['blocks', index]),
        message: `El pasaje no tiene «${lost.words}», o no en ese orden.`,
        fix: 'Copie las palabras de «text», tal como están.',
      },
    ];
  });
}
