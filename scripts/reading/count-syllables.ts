/** Vowel groups: a weak vowel joins its neighbours unless it carries the accent; two strong ones stand apart. */
const strong = 'aeoáéóàèò';
const weak = 'iuüy';
const accented = 'íú';

/** A word without what is not heard: the u of «que» and «gui», and h, which parts no diphthong. */
function hear(word: string): string {
  return word
    .toLocaleLowerCase('es')
    .normalize('NFC')
    .replaceAll(/q[uü]/g, 'q')
    .replaceAll(/gu(?=[eéií])/g, 'g')
    .replaceAll('h', '');
}

const isVowel = (letter: string): boolean => letter !== '' && `${strong}${weak}${accented}`.includes(letter);

/** `y` is a vowel only at the end of a word or alone. */
function isHeard(letters: readonly string[], index: number): boolean {
  const letter = letters[index] ?? '';
  return letter === 'y' ? !isVowel(letters[index + 1] ?? '') : isVowel(letter);
}

function partsFrom(before: string, letter: string): boolean {
  if (accented.includes(before) || accented.includes(letter)) return !(weak.includes(before) || weak.includes(letter));
  return strong.includes(before) && strong.includes(letter);
}

/** How many syllables a Spanish word has; at least one, so that `S/` or a number counts as read. */
export function countSyllables(word: string): number {
  const letters = hear(word).split('');
  let count = 0;
  letters.forEach((letter, index) => {
    if (!isHeard(letters, index)) return;
    const before = letters[index - 1] ?? '';
    if (!isHeard(letters, index - 1) || partsFrom(before, letter)) count += 1;
  });
  return Math.max(count, 1);
}
