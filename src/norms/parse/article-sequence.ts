import { parseRoman } from '#text';

/** Watches the numbers of the articles of each sequence; gives what is odd about the next one, in plain words. */
export class ArticleSequence {
  readonly #last = new Map<string, { value: number; printed: string }>();

  /** `scope` names the sequence: a norm and the text it approves count apart. */
  check(scope: string, printed: string, num: string): string | undefined {
    const value = /^\d+/.test(num) ? Number.parseInt(num, 10) : parseRoman(num);
    if (value === undefined) return undefined;
    const last = this.#last.get(scope);
    this.#last.set(scope, { value, printed });
    // A repeated number has its own warning; `5-A` stands between 5 and 6.
    if (value === last?.value || value === (last?.value ?? 0) + 1) return undefined;
    if (!last) return `El primer artículo es «${printed}»; falta lo anterior o su número no es ese.`;
    return `«${printed}» viene después de «${last.printed}»; se esperaba el ${String(last.value + 1)}.`;
  }
}
