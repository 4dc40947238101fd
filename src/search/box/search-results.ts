import type { PagefindHit } from '../full-text/full-text-search.ts';
import type { LookupChoice } from '../look-up/lookup-types.ts';
import { askSearch, type SearchAnswer } from './ask-search.ts';
import { renderChoice, renderHit, type StatusWord } from './render-hits.ts';
import { filterKeys, formatSearchState, pageSize, parseSearchState, type SearchState } from './search-state.ts';
import { describeCount, describeMissing } from './search-words.ts';

/**
 * `<search-results>`: what the address asks for, numbers first and then words, ten hits at a time. The form's fields,
 * the filters among them, and the address say the same; each part of the page that is not needed is hidden.
 */
export class SearchResults extends HTMLElement {
  #state: SearchState = parseSearchState(new URLSearchParams());
  #hits: PagefindHit[] = [];
  /** Parts of the last answer that did not come. */
  #lost = { numbers: false, words: false };
  /** Counts the questions, so that a late answer to an old one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      this.#ask('push');
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#ask('replace');
    });
    this.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target.closest('[data-more]')) void this.#showMore();
      else if (target.closest('[data-retry]')) void this.#retry();
    });
    window.addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.#find(selector);
    if (part) part.hidden = !isShown;
  }

  #say(text: string): void {
    const count = this.#find('[data-count]');
    if (count) count.textContent = text;
  }

  /** Fields as the address says, then the answer. */
  async #readAddress(): Promise<void> {
    this.#state = parseSearchState(new URLSearchParams(location.search));
    const input = this.#form?.querySelector('input');
    if (input) input.value = this.#state.q;
    for (const key of filterKeys) {
      const field = this.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
      if (field) field.value = this.#state.filters[key] ?? '';
    }
    await this.#answer();
  }

  /** The address as the fields say, then the answer. */
  #ask(how: 'push' | 'replace'): void {
    const form = this.#form;
    if (!form) return;
    const query = new URLSearchParams(
      [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']),
    );
    this.#state = parseSearchState(query);
    const address = location.pathname + formatSearchState(this.#state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const asked = (this.#asked += 1);
    const { q } = this.#state;
    for (const part of ['[data-numbers]', '[data-found]', '[data-none]', '[data-error]', '[data-more]'])
      this.#show(part, false);
    if (q === '') {
      this.#say('');
      return;
    }
    this.#say('Buscando…');
    document.title = `«${q}» · ${document.title.replace(/^«.*» · /, '')}`;
    const answer = await askSearch(this.#state);
    if (asked !== this.#asked) return;
    this.#showChoices(answer.choices ?? []);
    await this.#showHits(answer);
  }

  /** Asks again; the button goes, so the focus moves to where the answer is told. */
  async #retry(): Promise<void> {
    this.#find('[data-count]')?.focus();
    await this.#answer();
  }

  #showChoices(choices: readonly LookupChoice[]): void {
    this.#find('[data-numbers] ul')?.replaceChildren(...choices.map(renderChoice));
    this.#show('[data-numbers]', choices.length > 0);
  }

  /** Which part did not come, with the button that tries again. */
  #showMissing(missing: string | undefined): void {
    const words = this.#find('[data-missing]');
    if (words) words.textContent = missing ?? '';
    this.#show('[data-error]', missing !== undefined);
  }

  async #showHits({ choices, hits }: SearchAnswer): Promise<void> {
    this.#hits = hits ?? [];
    this.#lost = { numbers: choices === undefined, words: hits === undefined };
    this.#showMissing(describeMissing({ ...this.#lost, texts: 0 }));
    this.#find('[data-found] ol')?.replaceChildren();
    await this.#append(this.#state.page * pageSize);
    const hasNumbers = choices !== undefined && choices.length > 0;
    const isNothing = this.#hits.length === 0;
    this.#show('[data-found]', !isNothing);
    this.#show('[data-none]', isNothing && !hasNumbers && hits !== undefined && choices !== undefined);
    if (isNothing && hasNumbers) this.#say('Encontrado por número.');
    else this.#say(hits === undefined ? 'No se pudo buscar por palabras.' : describeCount(hits.length, this.#state.q));
  }

  /** Adds hits up to this many; gives the first one added. */
  async #append(upTo: number): Promise<HTMLElement | undefined> {
    const list = this.#find('[data-found] ol');
    if (!list) return undefined;
    const asked = this.#asked;
    const data = await Promise.allSettled(this.#hits.slice(list.childElementCount, upTo).map((hit) => hit.data()));
    if (asked !== this.#asked) return undefined;
    const came = data.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
    if (came.length < data.length) {
      this.#showMissing(describeMissing({ ...this.#lost, texts: data.length - came.length }));
    }
    const items = came.map((hit) => renderHit(hit, this.#findStatus(hit.filters['estado']?.[0])));
    list.append(...items);
    this.#show('[data-more]', upTo < this.#hits.length);
    return items[0];
  }

  async #showMore(): Promise<void> {
    this.#state.page += 1;
    history.replaceState(null, '', location.pathname + formatSearchState(this.#state));
    const first = await this.#append(this.#state.page * pageSize);
    first?.querySelector('a')?.focus();
  }

  /** Words of a state, which the filter already has. */
  #findStatus(value: string | undefined): StatusWord | undefined {
    const option = this.querySelector<HTMLOptionElement>(`select[name="estado"] option[value="${value ?? ''}"]`);
    const mark = option?.dataset['mark'];
    return option && mark !== undefined ? { mark, word: option.text } : undefined;
  }
}

customElements.define('search-results', SearchResults);
