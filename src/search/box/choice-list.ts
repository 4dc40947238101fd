import type { LookupChoice } from '../look-up/lookup-types.ts';

function buildLine(className: string, text: string): HTMLElement {
  const line = document.createElement('span');
  line.className = className;
  line.textContent = text;
  return line;
}

function buildOption(choice: LookupChoice, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['url'] = choice.url;
  option.append(buildLine('choice-label', choice.label), ' ', buildLine('choice-detail', choice.detail));
  if (choice.ended !== undefined) option.append(' ', buildLine('choice-ended', choice.ended));
  return option;
}

/** The list of choices under a search box: which one is active is told to the input, focus stays there. */
export class ChoiceList {
  readonly element = document.createElement('ul');
  readonly #input: HTMLInputElement;
  #active = -1;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.element.id = `${input.id}-opciones`;
    this.element.className = 'search-choices';
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', 'Normas y artículos con ese número');
    this.element.hidden = true;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.element.id);
    this.#tell();
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Address of the active choice. */
  get activeUrl(): string | undefined {
    return this.#options[this.#active]?.dataset['url'];
  }

  get #options(): HTMLLIElement[] {
    return [...this.element.querySelectorAll('li')];
  }

  /** Shows these choices, none of them active; no choices close the list. */
  show(choices: readonly LookupChoice[]): void {
    this.#active = -1;
    this.element.replaceChildren(...choices.map((choice, at) => buildOption(choice, `${this.element.id}-${at}`)));
    this.element.hidden = choices.length === 0;
    this.#tell();
  }

  close(): void {
    this.element.hidden = true;
    this.#active = -1;
    this.#tell();
  }

  /** Moves the active choice; before the first and after the last one stands the input itself. */
  move(by: 1 | -1): void {
    const count = this.#options.length;
    if (count === 0) return;
    this.element.hidden = false;
    const next = this.#active + by;
    this.#active = next < -1 ? count - 1 : next >= count ? -1 : next;
    this.#tell();
  }

  #tell(): void {
    const active = this.#options[this.#active];
    for (const option of this.#options) option.setAttribute('aria-selected', String(option === active));
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }
}
