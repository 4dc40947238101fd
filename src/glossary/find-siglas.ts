/** Letters that a text spells out where it first writes them. */
export interface FoundSigla {
  sigla: string;
  /** The words before the parenthesis, as printed. */
  expansion: string;
}

/** What a sigla does not always count. */
const small = /^(?:de|del|la|las|los|el|y|e|en|a|al|para|por|con|hacia|una|un)$/iu;

/** Letters a word may give: `Mecanismos` gives `ME` in some. */
const mostLetters = 3;

/** True where the words, from the first on, give these letters in order with their beginnings; small words may give none. */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (small.test(word) && spells(rest, letters)) return true;
  const start = word.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  for (let length = 1; length <= Math.min(mostLetters, letters.length); length += 1) {
    if (!start.startsWith(letters.slice(0, length))) return false;
    if (spells(rest, letters.slice(length))) return true;
  }
  return false;
}

/** In brackets, or after a dash: `Organizaciones de Recicladores (OR)`, `Consejo Nacional del Ambiente – CONAM`. */
const announced = /\s(?:\((\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*)\)|[–-]\s(\p{Lu}{3,})(?![\p{L}\p{N}]))/gu;

/** Siglas that a text explains by itself; only where the letters are those of the words before. */
export function findSiglas(text: string): FoundSigla[] {
  return [...text.matchAll(announced)].flatMap((match): FoundSigla[] => {
    const sigla = match[1] ?? match[2] ?? '';
    const letters = sigla.replaceAll('-', '').toLowerCase();
    const words = text.slice(0, match.index).split(/\s+/u);
    for (let count = 2; count <= Math.min(words.length, letters.length * 2 + 2); count += 1) {
      const candidate = words.slice(-count);
      const [first = ''] = candidate;
      if (!small.test(first) && spells(candidate, letters)) return [{ sigla, expansion: candidate.join(' ') }];
    }
    return [];
  });
}
