import type { PagefindHit } from '../full-text/pagefind.ts';
import type { NumberAnswer, SearchAnswer } from './answer-question.ts';
import { askSearch } from './ask-search.ts';
import { describeAnswer, describeMeaning, describeNumbers } from './meaning-words.ts';
import { renderChoice, renderHit, renderMeaning, type StatusWord } from './render-hits.ts';
import { filterKeys, formatSearchState, pageSize, parseSearchState, type SearchState } from './search-state.ts';
import { describeMissing } from './search-words.ts';

/** What an answer shows; all else of the page stays. */
const parts = ['numbers', 'found', 'covers', 'none', 'error', 'more'].map((name) => `[data-${name}]`);

/**
 * `<search-results>`: what the address asks for, numbers first and then words, ten hits at a time. The form's fields,
 * the filters among them, and the address say the same; each part of the page that is not needed is hidden.
 */
export class SearchResults extends HTMLElement {
  #state: SearchState = parseSearchState(new URLSearchParams());
  #hits: PagefindHit[] = [];
  /** Parts of the last answer that did not come. */
  #lost = { numbers: false, words: false };
  /** Texts of hits that did not come, the last time some were wanted. */
  #missed = 0;
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
    const input = this.#form?.querySelector('input');
    // Who was faster than this script goes on typing.
    const typed = input && document.activeElement === input ? input.value : '';
    void this.#readAddress();
    if (input && typed !== '') input.value = typed;
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

  #isShown(selector: string): boolean {
    return this.#find(selector)?.hidden === false;
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
    for (const part of parts) this.#show(part, false);
    this.#find('[data-meaning]')?.replaceChildren();
    this.#show('[data-doors]', q === '');
    const title = document.title.replace(/^«.*» · /, '');
    document.title = q === '' ? title : `«${q}» · ${title}`;
    if (q === '') {
      this.#say('');
      return;
    }
    this.#say('Buscando…');
    const answer = await askSearch(this.#state, (numbers) => {
      if (asked === this.#asked && numbers.choices.length > 0) this.#showNumbers(numbers);
    });
    if (asked !== this.#asked) return;
    this.#hits = answer.words?.hits ?? [];
    this.#lost = { numbers: answer.numbers === undefined, words: answer.words === undefined };
    this.#find('[data-found] ol')?.replaceChildren();
    const items = await this.#loadHits(this.#state.page * pageSize);
    if (asked === this.#asked) this.#showAnswer(answer, items);
  }

  /** Asks again; the button goes, so the focus moves to where the answer is told. */
  async #retry(): Promise<void> {
    this.#find('[data-count]')?.focus();
    await this.#answer();
  }

  /** Which part did not come, with the button that tries again. */
  #showMissing(missing: string | undefined): void {
    const words = this.#find('[data-missing]');
    if (words) words.textContent = missing ?? '';
    this.#show('[data-error]', missing !== undefined);
  }

  /** What a number means, at the top of the page: what comes later comes below, so that nothing moves under the reader's eyes. */
  #showNumbers({ choices, missing }: NumberAnswer): void {
    const shown = missing?.near ?? choices;
    this.#find('[data-numbers] ul')?.replaceChildren(...shown.map(renderChoice));
    const heading = this.#find('[data-numbers] h2');
    if (heading) heading.textContent = missing ? 'Números cercanos' : 'Por número';
    this.#show('[data-numbers]', shown.length > 0);
    this.#say(describeNumbers(this.#state.q));
  }

  /** The rest of an answer, at once. */
  #showAnswer(answer: SearchAnswer, items: readonly HTMLElement[]): void {
    const { q } = this.#state;
    const { numbers, words } = answer;
    const lines = describeMeaning(q, answer).map(renderMeaning);
    this.#find('[data-meaning]')?.replaceChildren(...lines);
    if (numbers) this.#showNumbers(numbers);
    if (!numbers || numbers.choices.length === 0) this.#say(describeAnswer(q, answer));
    const isNothing = words?.hits.length === 0 && numbers !== undefined && !this.#isShown('[data-numbers]');
    this.#show('[data-found]', this.#hits.length > 0);
    this.#show('[data-covers]', isNothing);
    this.#show('[data-none]', isNothing && words.outside === undefined);
    this.#append(items);
  }

  /** Hits that are not shown yet, up to this many, as items of the list. */
  async #loadHits(upTo: number): Promise<HTMLElement[]> {
    const shown = this.#find('[data-found] ol')?.childElementCount ?? 0;
    const data = await Promise.allSettled(this.#hits.slice(shown, upTo).map((hit) => hit.data()));
    const came = data.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
    this.#missed = data.length - came.length;
    return came.map((hit) => renderHit(hit, this.#findStatus(hit.filters['estado']?.[0])));
  }

  #append(items: readonly HTMLElement[]): void {
    this.#find('[data-found] ol')?.append(...items);
    this.#showMissing(describeMissing({ ...this.#lost, texts: this.#missed }));
    this.#show('[data-more]', this.#state.page * pageSize < this.#hits.length);
  }

  async #showMore(): Promise<void> {
    this.#state.page += 1;
    history.replaceState(null, '', location.pathname + formatSearchState(this.#state));
    const asked = this.#asked;
    const items = await this.#loadHits(this.#state.page * pageSize);
    if (asked !== this.#asked) return;
    this.#append(items);
    items[0]?.querySelector('a')?.focus();
  }

  /** Words of a state, which the filter already has. */
  #findStatus(value: string | undefined): StatusWord | undefined {
    const option = this.querySelector<HTMLOptionElement>(`select[name="estado"] option[value="${value ?? ''}"]`);
    const mark = option?.dataset['mark'];
    return option && mark !== undefined ? { mark, word: option.text } : undefined;
  }
}

customElements.define('search-results', SearchResults);
