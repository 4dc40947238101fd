import { copyText, findFullAddress, isTakenAway, listEarly } from '#ui';
import { ChecklistKeeper } from './keeping/checklist-keeper.ts';
import { formatChecklistQuery, parseChecklistQuery, type ChecklistLink } from './checklist-query.ts';
import {
  emptyState,
  isUnmarked,
  keepChoices,
  markItem,
  type ChecklistOffer,
  type ChecklistState,
} from './checklist-state.ts';
import { checklistWords } from './checklist-words.ts';
import { preparePrint } from './print-sheet.ts';
import { readOffer } from './read-offer.ts';
import { buildShareLink } from './share-link.ts';
import { addAsides, showChecklist } from './show-checklist.ts';

/**
 * A list of requirements to tick off, narrowed by answers. Marks stay on the device, tied to the version of the rules;
 * without scripts the page prints every case.
 */
export class ProcedureChecklist extends HTMLElement {
  #offer: ChecklistOffer = { version: '', questions: {}, items: [] };
  #keeper = new ChecklistKeeper('', this.#offer);
  #state: ChecklistState = emptyState;
  /** What the address says until something is marked here: marks stand for those kept, answers go before them. */
  #link: ChecklistLink | undefined;
  /** Answers were given here once: what the page says of its cases follows them from then on. */
  #hasCase = false;
  /** Marks that «Deshacer» brings back. */
  #cleared: ChecklistState | undefined;

  connectedCallback(): void {
    this.#offer = readOffer(this);
    this.#keeper = new ChecklistKeeper(this.dataset['procedure'] ?? '', this.#offer);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#readChange(target);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button, [data-share]') : null;
      if (button instanceof HTMLAnchorElement) button.href = buildShareLink(document.title, this.#formatAddress());
      else if (button instanceof HTMLButtonElement) this.#act(button);
    });
    addEventListener('beforeprint', () => {
      void preparePrint(this);
    });
    addAsides(this);
    const early = listEarly(this);
    this.#open();
    for (const input of early) {
      input.checked = true;
      this.#readChange(input);
    }
    this.#keeper.watch(() => {
      this.#hear();
    });
  }

  #open(): void {
    const link = parseChecklistQuery(new URLSearchParams(location.search), this.#offer);
    const kept = this.#keeper.open();
    const own = kept?.state ?? emptyState;
    this.#state = link.hasMarks ? link.state : { ...own, choices: { ...own.choices, ...link.state.choices } };
    this.#link = link;
    this.#note(this.#keeper.canKeep());
    if (link.isOther) this.#say(checklistWords.otherLink);
    else if (link.hasMarks) this.#say(isUnmarked(own) ? checklistWords.fromLink : checklistWords.fromLinkOverKept);
    else if (kept?.isOther) this.#say(checklistWords.otherKept, true);
    this.#show();
  }

  #readChange(input: HTMLInputElement): void {
    const id = input.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (id !== undefined) {
      this.#change(markItem(this.#state, id, input.checked ? 'ready' : undefined));
    } else if (input.closest('[data-questions]')) {
      const given = new Map(Object.entries({ ...this.#state.choices, [input.name]: input.value }));
      this.#change({ ...this.#state, choices: keepChoices((question) => given.get(question), this.#offer) });
    }
  }

  #act(button: HTMLButtonElement): void {
    const id = button.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (id !== undefined) {
      this.#change(markItem(this.#state, id, this.#state.notMine.has(id) ? undefined : 'notMine'));
    } else if (button.matches('[data-clear]')) this.#clear();
    else if (button.matches('[data-restart]')) this.#change(emptyState);
    else if (button.matches('[data-copy]')) void copyText(this.#formatAddress(), this.#tell, checklistWords.copied);
    else if (button.matches('[data-print]')) {
      void preparePrint(this).then(() => {
        print();
      });
    }
  }

  /** Shows what another tab did; a mark there ends the time of «Deshacer», as one here does. */
  #hear(): void {
    const { state } = this.#keeper;
    if (this.#link?.hasMarks) {
      if (!isUnmarked(state)) this.#say(checklistWords.fromLinkOverKept);
      return;
    }
    this.#state = { ...state, choices: { ...state.choices, ...this.#link?.state.choices } };
    if (!isUnmarked(this.#state)) this.#cleared = undefined;
    this.#show();
  }

  #change(state: ChecklistState): void {
    this.#cleared = undefined;
    this.#keep(state);
    this.#say('');
    this.#show();
  }

  /** Keeps the state; an address that carried another one no longer does, but that of a frame is its host's. */
  #keep(changed: ChecklistState): void {
    const isKept = this.#keeper.keep(changed);
    this.#state = this.#keeper.state;
    this.#link = undefined;
    this.#note(isKept);
    if (location.search === '' || isTakenAway()) return;
    const query = isKept ? '' : formatChecklistQuery(this.#state, this.#offer);
    history.replaceState(null, '', location.pathname + query + location.hash);
  }

  #clear(): void {
    if (this.#cleared) {
      this.#change(this.#cleared);
      return;
    }
    const marked = this.#state;
    this.#change({ ...emptyState, choices: marked.choices });
    this.#keeper.clear();
    this.#cleared = marked;
    this.#say(checklistWords.cleared);
    this.#show();
  }

  #formatAddress(): string {
    return findFullAddress() + formatChecklistQuery(this.#state, this.#offer);
  }

  #note(isKept: boolean): void {
    this.#tell(isKept ? checklistWords.kept : checklistWords.notKept);
  }

  /** Says something beside the buttons, where whoever presses one looks. */
  readonly #tell = (words: string): void => {
    const note = this.querySelector('[data-note]');
    if (note && note.textContent !== words) note.textContent = words;
  };

  #say(words: string, canRestart = false): void {
    const message = this.querySelector('[data-message]');
    if (message) message.textContent = words;
    this.querySelector('[data-restart]')?.toggleAttribute('hidden', !canRestart);
  }

  /** What the answers make of the list, in words; before there are any, the page says it for every case. */
  async #tellCase(): Promise<void> {
    const { choices, notMine } = this.#state;
    this.#hasCase ||= Object.keys(choices).length + notMine.size > 0;
    if (!this.#hasCase) return;
    try {
      const part = await import('./show-case.ts');
      part.showCase(this, this.#state, this.#offer.questions);
    } catch {
      // What was said for every case is true no more on paper, and nothing is better.
      this.querySelector('[data-case]')?.replaceChildren();
    }
  }

  #show(): void {
    showChecklist(this, this.#state);
    void this.#tellCase();
    // The letter takes answers and marks along, in the part of its address that no server sees.
    const letter = this.querySelector<HTMLAnchorElement>('[data-letter]');
    if (letter) letter.hash = formatChecklistQuery(this.#state, this.#offer).slice(1);
    const clear = this.querySelector('[data-clear]');
    if (!clear) return;
    clear.textContent = this.#cleared ? 'Deshacer' : 'Borrar marcas';
    clear.toggleAttribute('hidden', !this.#cleared && isUnmarked(this.#state));
  }
}

customElements.define('procedure-checklist', ProcedureChecklist);
