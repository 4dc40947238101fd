import { listEarly, type KeptElsewhere } from '#ui';
import {
  answerQuestion,
  formatState,
  listOpen,
  listWrong,
  openState,
  parseState,
  type QuizOffer,
  type QuizState,
} from './quiz-state.ts';
import { linkQuestions, readQuizOffer, showQuiz } from './show-quiz.ts';

/**
 * Questions to answer, and the score. Nothing is kept: who opens the page anew begins anew. In a course the course keeps the answers.
 * Buttons, not a form that is sent: that never happens in a frame that its host has locked.
 */
export class QuizSheet extends HTMLElement {
  #offer: QuizOffer = { version: '', questions: [] };
  #state: QuizState = openState(this.#offer);
  #course: KeptElsewhere | undefined;

  connectedCallback(): void {
    this.#offer = readQuizOffer(this);
    this.#course = globalThis.normaCircular?.(`preguntas:${this.dataset['quiz'] ?? ''}`);
    this.#state = parseState(this.#course?.read() ?? null, this.#offer);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#answer(target);
    });
    this.querySelector('[data-grade]')?.addEventListener('click', () => {
      this.#score();
    });
    this.querySelector('[data-again]')?.addEventListener('click', () => {
      this.#set(openState(this.#offer));
      this.querySelector('input')?.focus();
    });
    const early = this.#state.isScored ? [] : listEarly(this);
    showQuiz(this, this.#state, this.#offer);
    this.#tell();
    for (const input of early) this.#answer(input);
  }

  #answer(input: HTMLInputElement): void {
    const questions = [...this.querySelectorAll('[data-question]')];
    const index = questions.findIndex((question) => question.contains(input));
    this.#set(answerQuestion(this.#state, index, Number(input.value)));
  }

  /** What is not answered is said first; then the score has the focus. */
  #score(): void {
    const open = listOpen(this.#state);
    if (open.length > 0) {
      const box = this.querySelector<HTMLElement>('[data-open]');
      const words = open.length === 1 ? 'Te falta responder la pregunta ' : 'Te falta responder las preguntas ';
      box?.replaceChildren(words, ...linkQuestions(this, open), '.');
      box?.removeAttribute('hidden');
      box?.focus();
      return;
    }
    this.#set({ ...this.#state, isScored: true });
    this.querySelector<HTMLElement>('[data-score] h2')?.focus();
  }

  #set(state: QuizState): void {
    this.#state = state;
    this.#course?.write(formatState(state, this.#offer));
    showQuiz(this, state, this.#offer);
    this.#tell();
  }

  #tell(): void {
    const total = this.#offer.questions.length;
    this.#course?.tell({
      ready: total - listOpen(this.#state).length,
      total,
      ...(this.#state.isScored && { right: total - listWrong(this.#state, this.#offer).length }),
    });
  }
}

customElements.define('quiz-sheet', QuizSheet);
