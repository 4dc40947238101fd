import type { ChecklistOffer } from '../checklist/checklist-state.ts';
import { openStore } from '../checklist/keeping/checklist-store.ts';
import { showChecklist } from '../checklist/show-checklist.ts';
import { fillBlanks, readHanded, type BlankAnswers } from './read-handed.ts';

/** Sets the list of a letter, and its blanks, to what was said in the list of the procedure; nothing goes back there. */
export class LetterEnclosures extends HTMLElement {
  connectedCallback(): void {
    const { procedure = '', offer = '{}', answers = '{}' } = this.dataset;
    const kept = openStore(procedure).read();
    const state = readHanded(location.hash, kept, JSON.parse(offer) as ChecklistOffer);
    const { choices, ready, notMine } = state;
    if (Object.keys(choices).length + ready.size + notMine.size === 0) return;
    showChecklist(this, state);
    this.querySelector('[data-handed]')?.removeAttribute('hidden');
    const blanks = fillBlanks(JSON.parse(answers) as BlankAnswers, choices);
    for (const [name, words] of Object.entries(blanks)) {
      const blank = this.closest('.letter')?.querySelector<HTMLTextAreaElement>(`[data-blank="${name}"]`);
      if (blank?.value === '') blank.value = words;
    }
  }
}

customElements.define('letter-enclosures', LetterEnclosures);
