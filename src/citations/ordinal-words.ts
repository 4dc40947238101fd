const units = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];
const tens: Readonly<Record<string, number>> = {
  decim: 10,
  vigesim: 20,
  trigesim: 30,
  cuadragesim: 40,
  quincuagesim: 50,
  sexagesim: 60,
  septuagesim: 70,
  octogesim: 80,
  nonagesim: 90,
  centesim: 100,
};
const fused: Readonly<Record<string, number>> = { undecim: 11, duodecim: 12 };

const unitForm = '(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven)(?:[oa])?';
const tenForm =
  '(?:undecim|duodecim|decim|vigesim|trigesim|cuadragesim|quincuagesim|sexagesim|septuagesim|octogesim|nonagesim|centesim)[oa]';

/** One ordinal in folded words: `sexta`, `décimo primera`, `única`. */
export const ordinalForm = `(?:${tenForm}[\\s-]?(?:${unitForm})|${tenForm}|${unitForm}|unic[oa])(?![a-zñ])`;

function findStem(word: string): number {
  return units.findIndex((stem) => word.startsWith(stem));
}

/** The number of a folded ordinal, or `unico`: `decimo primera` → `11`. */
export function parseOrdinalWords(words: string): string {
  if (words.startsWith('unic')) return 'unico';
  const wholes = Object.entries({ ...fused, ...tens }).find(([stem]) => words.startsWith(stem));
  if (!wholes) return String(findStem(words) + 1);
  const rest = words.slice(wholes[0].length).replace(/^[oa]?[\s-]*/, '');
  return String(wholes[1] + (rest === '' ? 0 : findStem(rest) + 1));
}
