import { parseRoman } from '#text';

interface Counted {
  value: number;
  printed: string;
}

/** Value of an article's number, and whether it is counted in Roman numbers; `5-a` counts as 5. */
function readNumber(num: string): { value: number | undefined; style: string } {
  const isDigits = /^\d+/.test(num);
  return { value: isDigits ? Number.parseInt(num, 10) : parseRoman(num), style: isDigits ? '' : ' roman' };
}

/** Watches the numbers of the articles of each sequence; gives what is odd about the next one, in plain words. */
export class ArticleSequence {
  readonly #last = new Map<string, Counted>();
  /** Sequences that began anew without a heading: whose articles follow, nobody can say. */
  readonly #lost = new Set<string>();

  /** `scope` names the sequence: a norm and the text it approves count apart; `lastNum` is where a heading has several articles. */
  check(scope: string, printed: string, num: string, lastNum = num): string | undefined {
    const { value, style } = readNumber(num);
    if (value === undefined) return undefined;
    const last = this.#last.get(scope + style);
    this.#lost.delete(scope + style);
    this.#last.set(scope + style, { value: readNumber(lastNum).value ?? value, printed });
    // A repeated number has its own warning; `5-A` stands between 5 and 6.
    if (value === last?.value || value === (last?.value ?? 0) + 1) return undefined;
    if (!last) return `El primer artículo es «${printed}»; falta lo anterior o su número no es ese.`;
    return `«${printed}» viene después de «${last.printed}»; se esperaba el ${String(last.value + 1)}.`;
  }

  /**
   * Why an article of this number, printed without a heading, cannot be the one that comes next; undefined if it is: 1 or
   * the only one at first, then one more, or an added one.
   */
  doubt(scope: string, num: string): string | undefined {
    const { value, style } = readNumber(num);
    const last = this.#last.get(scope + style);
    const isAdded = value !== undefined && value === last?.value && num.includes('-');
    if (isAdded) return undefined;
    if (value === 1 && last) {
      this.#lost.add(scope + style);
      return 'la cuenta vuelve a empezar';
    }
    if (this.#lost.has(scope + style)) return 'viene después de una cuenta que volvió a empezar';
    const begun = this.#last.has(scope) || this.#last.has(`${scope} roman`);
    const opens = (num === 'unico' || value === 1) && !begun;
    return opens || (last !== undefined && value === last.value + 1) ? undefined : 'su número no es el que sigue';
  }
}
