import { listMunicipalities } from '#municipalities';
import { parseRoman } from '#text';

/** Words that stay in capitals when a printed heading is set in sentence case. */
const capitals = new Set([
  'SEGAT',
  'SEGREGA',
  'RBNB',
  'TUPA',
  'UIT',
  'EC-RS',
  'EC-RSOR',
  'EPS-RS',
  'MYPES',
  'OR',
  'MPT',
  'MPC',
  'DIGESA',
  'MINAM',
  'SEGREGA-RBNB',
]);

/** Names that keep their first letter. */
const isName = (word: string): boolean =>
  ['Perú', ...listMunicipalities().map(({ name }) => name)].some((name) => name.toLocaleUpperCase('es-PE') === word);

/** `IV` is a number; `CIVIL` is none, and `MI` is a word of every day rather than a thousand and one. */
const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word) && parseRoman(word.toLowerCase()) !== undefined;

/** A heading printed in capitals, set for a list: `DEL OBJETO` → `Del objeto`. Others stay as they are. */
export function formatSentenceCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  const words = text.split(' ').map((word) => {
    const bare = word.replace(/[^\p{L}\p{N}-]/gu, '');
    if (capitals.has(bare) || isRoman(bare)) return word;
    const lower = word.toLocaleLowerCase('es-PE');
    return isName(bare) ? lower.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('es-PE')) : lower;
  });
  return words.join(' ').replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('es-PE'));
}
