import type { Pagefind, PagefindFilters, PagefindHit } from './pagefind.ts';

/**
 * Words that pages have. Pagefind takes the beginning of a word for the word (`lima` finds `limpia`), and of a word that
 * no page has whatever begins alike; in quotation marks it takes the word and its endings alone, but rates them poorly.
 */
export class ExactWords {
  readonly #pagefind: Pagefind;
  readonly #found = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Ids of what has the words one after the other; those of one word are asked for once. */
  find(words: string): Promise<ReadonlySet<string>> {
    const known = this.#found.get(words);
    if (known) return known;
    const finding = this.#pagefind
      .search(`"${words}"`)
      .then(({ results }): ReadonlySet<string> => new Set(results.map(({ id }) => id)));
    this.#found.set(words, finding);
    return finding;
  }

  /** Hits of a word, rated, without those that only begin like it. */
  async rate(word: string, filters: PagefindFilters): Promise<PagefindHit[]> {
    const exact = await this.find(word);
    return exact.size === 0
      ? []
      : (await this.#pagefind.search(word, { filters })).results.filter(({ id }) => exact.has(id));
  }
}
