import { loadLookup, type Lookup } from '../look-up/load-lookup.ts';
import type { LookupChoice, LookupResult } from '../look-up/lookup-types.ts';
import type { ChoiceList } from './choice-list.ts';

function listChoices(result: LookupResult): LookupChoice[] {
  if (result.kind === 'none') return [];
  return result.kind === 'many' ? result.choices : [result];
}

/**
 * `<search-box>` around a plain search form: while a number is typed it offers what it means, and Enter opens it
 * when there is no doubt. Look-up and data come when the box gets focus, what a question needs besides with its first
 * letter, the list when there is something to choose;
 * without them the form works as it is.
 */
class SearchBox extends HTMLElement {
  #input: HTMLInputElement | undefined;
  #list: ChoiceList | undefined;
  #status: HTMLElement | undefined;
  #lookup: Lookup | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#enhance());
    if (this.contains(document.activeElement)) void this.#enhance();
  }

  async #enhance(): Promise<void> {
    const input = this.querySelector('input');
    if (!input || this.#input) return;
    this.#input = input;
    this.#status = document.createElement('p');
    this.#status.className = 'sr';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    this.#listen(input);
    try {
      this.#lookup = await loadLookup();
      if (document.activeElement === input) await this.#offer();
    } catch {
      // No connection: the form still leads to the results page, which says so.
    }
  }

  #listen(input: HTMLInputElement): void {
    input.addEventListener('input', () => void this.#offer());
    input.addEventListener('keydown', (event) => {
      this.#answerKey(event);
    });
    input.addEventListener('blur', () => this.#list?.close());
    input.form?.addEventListener('submit', (event) => {
      this.#answerSubmit(event);
    });
  }

  /** What the text in the box means by number. */
  #find(): LookupResult {
    return this.#lookup?.find(this.#input?.value ?? '') ?? { kind: 'none' };
  }

  async #buildList(input: HTMLInputElement): Promise<ChoiceList> {
    const { ChoiceList: Loaded } = await import('./choice-list.ts');
    if (this.#list) return this.#list;
    const list = new Loaded(input);
    this.#list = list;
    this.append(list.element);
    // Before blur, so that the choice is still there to be chosen.
    list.element.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    list.element.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option?.dataset['url'] !== undefined) location.assign(option.dataset['url']);
    });
    return list;
  }

  async #offer(): Promise<void> {
    await this.#lookup?.complete(this.#input?.value ?? '');
    if (!this.#input || (!this.#list && listChoices(this.#find()).length === 0)) return;
    const list = this.#list ?? (await this.#buildList(this.#input));
    const choices = listChoices(this.#find());
    list.show(choices);
    if (!this.#status) return;
    const count = choices.length;
    this.#status.textContent = count === 0 ? '' : `${count} ${count === 1 ? 'opción' : 'opciones'}, usa las flechas`;
  }

  #answerKey(event: KeyboardEvent): void {
    const list = this.#list;
    if (!list) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.element.childElementCount === 0) return;
      event.preventDefault();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && list.isOpen) {
      // Only the list: a second Escape empties the box, as search fields do.
      event.preventDefault();
      list.close();
    }
  }

  #answerSubmit(event: SubmitEvent): void {
    const result = this.#find();
    const url = this.#list?.activeUrl ?? (result.kind === 'one' ? result.url : undefined);
    this.#list?.close();
    if (url === undefined) return;
    event.preventDefault();
    location.assign(url);
  }
}

customElements.define('search-box', SearchBox);
