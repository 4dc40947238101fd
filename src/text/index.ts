/**
 * Letters and words: text of bytes, folding, ordinals, Roman numbers, numbers of eIds, edits, joining. The lowest floor: imports no other room,
 * and the browser takes from it file by file. Begin with `fold.ts`; citations and norms read the same numbers through `ordinals.ts`.
 */
export { countEdits } from './count-edits.ts';
export { decodeText } from './bytes/decode-text.ts';
export { addedForm, formatEIdLetter, formatEIdNumber, shortOrdinalForm, spellEnie } from './eid-number.ts';
export { escapeForPattern } from './escape-for-pattern.ts';
export { foldInPlace } from './fold-in-place.ts';
export { dropAccents, foldText, foldWords } from './fold.ts';
export { splitFrontMatter, type FrontMatter } from './front-matter.ts';
export { hashText } from './hash-text.ts';
export { formatOf, joinWords, sayCount } from './join-words.ts';
export { lowerFirst, raiseFirst } from './letter-case.ts';
export { formatOrdinal, onlyForm, ordinalForm, parseOrdinal } from './ordinals.ts';
export { rememberByText } from './remember.ts';
export { parseRoman, romanForm } from './roman.ts';
