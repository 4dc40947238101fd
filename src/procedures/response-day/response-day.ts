import { answerResponseDay, type ResponseDayParameters } from './response-day-answer.ts';

/** Today where the reader is, as a date field wants it. */
function findToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function buildLine(text: string, classes: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = classes;
  line.textContent = text;
  return line;
}

/** The day by which an answer is due, counted on the device from the day of the reader. */
export class ResponseDay extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.value ||= findToday();
    const answer = (): void => {
      this.#answer(field.value);
    };
    field.addEventListener('input', answer);
    answer();
  }

  #answer(typed: string): void {
    const parameters = JSON.parse(this.dataset['parameters'] ?? '{}') as ResponseDayParameters;
    const { answer, notes } = answerResponseDay(typed, parameters);
    this.querySelector('[data-answer]')?.replaceChildren(
      buildLine(answer, 'answer-day'),
      ...notes.map((note) => buildLine(note, 'small quiet')),
    );
  }
}

customElements.define('response-day', ResponseDay);
