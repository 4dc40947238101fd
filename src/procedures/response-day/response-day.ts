import { buildElement, renderWords, type Words } from '#forms';
import { answerResponseDay, type AskedPeriods, type CountingFacts } from './response-day-answer.ts';

/** Address of what every count goes by. */
const countingPath = '/tramites/contar-dias.json';

let counting: CountingFacts | undefined;

/** The day by which an answer is due, counted on the device from the day of the reader. */
class ResponseDay extends HTMLElement {
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
    if (!counting) return;
    const asked = JSON.parse(this.dataset['parameters'] ?? '{}') as AskedPeriods;
    const { answer, notes } = answerResponseDay(typed, { ...asked, ...counting });
    this.closest('.essential')
      ?.querySelector('[data-blank]')
      ?.toggleAttribute('hidden', typed !== '');
    this.querySelector('[data-answer]')?.replaceChildren(
      buildElement('p', { class: 'answer-day' }, answer),
      ...notes.map((note: Words) => buildElement('p', { class: 'small quiet' }, ...renderWords(note))),
    );
  }
}

/** Brings the panel to life once it has what it counts with; throws where that does not come, and may be asked again. */
export async function startCounting(): Promise<void> {
  const answer = await fetch(countingPath);
  if (!answer.ok) throw new Error(`${countingPath}: ${answer.status}`);
  counting = (await answer.json()) as CountingFacts;
  if (!customElements.get('response-day')) customElements.define('response-day', ResponseDay);
}
