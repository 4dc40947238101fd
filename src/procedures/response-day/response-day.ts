import { buildElement, renderWords, type Words } from '#forms';
import { answerResponseDay, type ResponseDayParameters } from './response-day-answer.ts';

/** The day by which an answer is due, counted on the device from the day of the reader. */
export class ResponseDay extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.addEventListener('input', () => {
      this.#answer(field.value);
    });
    // Restored by the browser on the way back.
    if (field.value !== '') this.#answer(field.value);
  }

  #answer(typed: string): void {
    const parameters = JSON.parse(this.dataset['parameters'] ?? '{}') as ResponseDayParameters;
    const { answer, notes } = answerResponseDay(typed, parameters);
    this.closest('.essential')
      ?.querySelector('[data-blank]')
      ?.toggleAttribute('hidden', typed !== '');
    this.querySelector('[data-answer]')?.replaceChildren(
      buildElement('p', { class: 'answer-day' }, answer),
      ...notes.map((note: Words) => buildElement('p', { class: 'small quiet' }, ...renderWords(note))),
    );
  }
}

customElements.define('response-day', ResponseDay);
