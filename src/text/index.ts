export { countEdits } from './count-edits.ts';
export { formatEIdLetter, formatEIdNumber, shortOrdinalForm, spellEnie } from './eid-number.ts';
export { foldInPlace } from './fold-in-place.ts';
export { dropAccents, foldText, foldWords } from './fold.ts';
export { splitFrontMatter, type FrontMatter } from './front-matter.ts';
export { lowerFirst, raiseFirst } from './letter-case.ts';
export { formatOrdinal, onlyForm, ordinalForm, parseOrdinal } from './ordinals.ts';
export { parseRoman, romanForm } from './roman.ts';
