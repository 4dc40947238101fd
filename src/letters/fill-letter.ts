/** A piece of a letter: words, or the name of a blank to fill in. */
export type LetterPart = string | { blank: string };

/** What the page knows: `norma` → `Ordenanza Municipal N° 011-2012-MPT`. */
export type LetterFacts = Readonly<Record<string, string>>;

const tokens = /\{([a-z]+)\}|\[([a-z-]+)\]/g;

/** Names of what a text leaves to the page (`{norma}`) and to the reader (`[nombre]`). */
export function listTokens(text: string): { facts: string[]; blanks: string[] } {
  const found = [...text.matchAll(tokens)];
  return {
    facts: found.flatMap(([, fact]) => fact ?? []),
    blanks: found.flatMap(([, , blank]) => blank ?? []),
  };
}

/** A text of the page around the sheet, what the page knows put in. Throws for a blank: nobody could fill it in there. */
export function joinLetter(text: string, facts: LetterFacts): string {
  return fillLetter(text, facts)
    .map((part) => {
      if (typeof part !== 'string')
        throw new Error(`The letter leaves «[${part.blank}]» to the reader outside its sheet.`);
      return part;
    })
    .join('');
}

/** A text of a letter with what the page knows put in; blanks stay for the reader. Throws for a fact that nobody knows. */
export function fillLetter(text: string, facts: LetterFacts): LetterPart[] {
  const parts: LetterPart[] = [];
  let end = 0;
  let words = '';
  for (const match of text.matchAll(tokens)) {
    const [token, fact, blank] = match;
    words += text.slice(end, match.index);
    end = match.index + token.length;
    if (fact !== undefined) {
      const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
      if (known === undefined) throw new Error(`The letter leaves «{${fact}}» to the page, which does not know it.`);
      words += known;
    } else if (blank !== undefined) {
      parts.push(words, { blank });
      words = '';
    }
  }
  return [...parts, words + text.slice(end)].filter((part) => part !== '');
}
