import { describeScore, listWrong, type QuizOffer, type QuizState } from './quiz-state.ts';

const listQuestions = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-question]')];

/** What the quiz of a page offers, out of its own markup. */
export function readQuizOffer(root: HTMLElement): QuizOffer {
  return {
    version: root.dataset['version'] ?? '',
    questions: listQuestions(root).map((question) => ({
      count: question.querySelectorAll('input').length,
      right: Number(question.dataset['right']),
    })),
  };
}

/** Whether an answer was right, and where a wrong one would be. */
function showVerdict(question: HTMLElement, answer: number, isRight: boolean): void {
  const verdict = question.querySelector<HTMLElement>('[data-verdict]');
  const chosen = question.querySelectorAll<HTMLElement>('.choice')[answer];
  if (!verdict) return;
  verdict.hidden = false;
  verdict.classList.toggle('is-right', isRight);
  const said = document.createElement('b');
  said.textContent = isRight ? 'Correcto.' : 'No es esa.';
  verdict.replaceChildren(said, ` ${chosen?.dataset['elsewhere'] ?? ''}`);
}

function showQuestion(question: HTMLElement, answer: number, right: number, isScored: boolean): void {
  question.querySelectorAll('input').forEach((input, index) => {
    input.checked = index === answer;
    input.disabled = isScored;
  });
  const isRight = answer === right;
  const fold = question.querySelector<HTMLDetailsElement>('[data-answer]');
  if (fold) fold.open = isScored && !isRight;
  if (isScored) showVerdict(question, answer, isRight);
  else question.querySelector('[data-verdict]')?.setAttribute('hidden', '');
}

/** Links to questions by their numbers: `1, 4 y 7`. */
export function linkQuestions(root: HTMLElement, places: readonly number[]): (Node | string)[] {
  const questions = listQuestions(root);
  return places.flatMap((place, index) => {
    const link = document.createElement('a');
    link.href = `#${questions[place]?.id ?? ''}`;
    link.textContent = String(place + 1);
    const before = index === 0 ? '' : index === places.length - 1 ? ' y ' : ', ';
    return [before, link];
  });
}

function showScore(root: HTMLElement, state: QuizState, offer: QuizOffer): void {
  const place = root.querySelector<HTMLElement>('[data-score]');
  if (!place) return;
  place.hidden = !state.isScored;
  const total = offer.questions.length;
  const wrong = listWrong(state, offer);
  const heading = place.querySelector('h2');
  if (heading) heading.textContent = describeScore(total - wrong.length, total);
  const advice = wrong.length === 0 ? ['Todas. '] : ['Mira qué dice la norma en ', ...linkQuestions(root, wrong), '.'];
  place.querySelector('p')?.replaceChildren(...advice);
}

/** Sets the page to a state: answers, and once scored what was right and what the norm says. */
export function showQuiz(root: HTMLElement, state: QuizState, offer: QuizOffer): void {
  listQuestions(root).forEach((question, index) => {
    showQuestion(question, state.answers[index] ?? -1, offer.questions[index]?.right ?? -1, state.isScored);
  });
  showScore(root, state, offer);
  // Style hides what the norm says until then.
  root.toggleAttribute('data-scored', state.isScored);
  root.querySelector('[data-open]')?.setAttribute('hidden', '');
  root.querySelector('[data-grade]')?.toggleAttribute('hidden', state.isScored);
}
