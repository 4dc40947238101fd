/** What a reader has answered: for each question the number of the answer, -1 for none. */
export interface QuizState {
  answers: readonly number[];
  /** The score was asked for: answers stand. */
  isScored: boolean;
}

/** What a quiz offers: everything else in a store is ignored. */
export interface QuizOffer {
  /** Changes when the questions do; answers to others are not taken over. */
  version: string;
  /** For each question, how many answers it has and which is right. */
  questions: readonly { count: number; right: number }[];
}

/** Nothing answered yet. */
export const openState = ({ questions }: QuizOffer): QuizState => ({
  answers: questions.map(() => -1),
  isScored: false,
});

/** The state after an answer; once scored nothing changes. */
export const answerQuestion = (state: QuizState, index: number, answer: number): QuizState =>
  state.isScored ? state : { ...state, answers: state.answers.map((old, at) => (at === index ? answer : old)) };

/** Places of the questions that have no answer. */
export const listOpen = ({ answers }: QuizState): number[] =>
  answers.flatMap((answer, index) => (answer < 0 ? [index] : []));

/** Places of the questions that were answered wrongly. */
export const listWrong = ({ answers }: QuizState, { questions }: QuizOffer): number[] =>
  questions.flatMap(({ right }, index) => (answers[index] === right ? [] : [index]));

/** `Acertaste 8 de 10`. */
export const describeScore = (right: number, total: number): string => `Acertaste ${right} de ${total}`;

/** Short, for stores that hold little: version, one sign for each question, and whether it was scored. */
export const formatState = ({ answers, isScored }: QuizState, { version }: QuizOffer): string =>
  [version, answers.map((answer) => (answer < 0 ? '-' : String(answer))).join(''), isScored ? '1' : '0'].join(' ');

/** Reads it back; a state of other questions, or nothing sound, is none. */
export function parseState(text: string | null, offer: QuizOffer): QuizState {
  const [version, signs = '', scored] = (text ?? '').split(' ');
  if (version !== offer.version || signs.length !== offer.questions.length) return openState(offer);
  const answers = offer.questions.map(({ count }, index) => {
    const answer = Number(signs[index]);
    return Number.isInteger(answer) && answer < count ? answer : -1;
  });
  return { answers, isScored: scored === '1' && !answers.includes(-1) };
}
