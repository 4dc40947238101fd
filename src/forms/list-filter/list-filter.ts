import { ListFields } from './list-fields.ts';
import { formatListQuery, renameAsked, type ListQuery, type OldNames } from './list-query.ts';

/** Where there is no page (build, tests) the rules of the lists still load. */
const PageElement = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * A list with a form over it: the list answers while the form is filled in, and what is asked for stands in the
 * address. Inside it: `[role="status"]` says how many are shown, `[data-none]` that none is, and the button that
 * clears the form is there when there is something to clear.
 */
export abstract class ListFilter<Key extends string> extends PageElement {
  /** Questions, in the order in which the address shows them; also the names of the fields. */
  protected abstract readonly keys: readonly Key[];
  /** What was called otherwise in addresses that are still about. */
  protected readonly oldNames: OldNames = new Map();
  #fields: ListFields<Key> | undefined;
  #filter: ListQuery<Key> | undefined;

  /** Reads the rows out of the markup, once, before the first filter. */
  protected abstract readRows(): void;

  /** Shows what answers the filter; gives how many of how many, and says it in words. */
  protected abstract show(filter: ListQuery<Key>): { shown: number; words: string };

  /** Fields of the form. */
  protected get fields(): ListFields<Key> {
    this.#fields ??= new ListFields(this, this.keys);
    return this.#fields;
  }

  /** What is asked for now. */
  protected get filter(): ListQuery<Key> {
    return this.#filter ?? this.fields.read();
  }

  connectedCallback(): void {
    this.#fields = undefined;
    this.readRows();
    const filter = this.fields.parse(renameAsked(new URLSearchParams(location.search), this.oldNames));
    this.fields.fill(filter);
    if (formatListQuery(this.keys, filter) !== '') this.querySelector('details')?.setAttribute('open', '');
    this.#listen();
    this.#apply(filter);
  }

  /** Asks for something else, as if the form said so. */
  protected ask(filter: ListQuery<Key>): void {
    this.fields.fill(filter);
    this.#update();
  }

  #listen(): void {
    const form = this.querySelector('form');
    this.addEventListener('input', () => {
      this.#update();
    });
    // The list has been filtered while answering; the button leads to it.
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('[role="status"]')?.focus();
    });
    // The fields are cleared only after the event.
    form?.addEventListener('reset', () => {
      setTimeout(() => {
        this.#update();
      });
    });
  }

  #update(): void {
    const filter = this.fields.read();
    history.replaceState(null, '', location.pathname + formatListQuery(this.keys, filter) + location.hash);
    this.#apply(filter);
  }

  #apply(filter: ListQuery<Key>): void {
    this.#filter = filter;
    const { shown, words } = this.show(filter);
    const count = this.querySelector('[role="status"]');
    if (count) count.textContent = words;
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
    this.querySelector('[type="reset"]')?.toggleAttribute('hidden', formatListQuery(this.keys, filter) === '');
  }
}
