import type { Finder, FinderQuestion } from './finder.schema.ts';

/** A question on the way, and what was answered to it. */
export interface FinderAnswer {
  question: FinderQuestion;
  label: string;
}

function listAnswersTo(finder: Finder, id: string): FinderAnswer[] {
  return finder.questions.flatMap((question) =>
    question.options.filter(({ to }) => to === id).map(({ label }) => ({ question, label })),
  );
}

/** The way to a screen, as far back as it is the only one. */
export interface FinderWay {
  /** First question first. */
  answers: readonly FinderAnswer[];
  /** It goes back to the first question. */
  isWhole: boolean;
}

/** What was answered to get here: back to the first question, or to where more than one way leads. */
export function findWay(finder: Finder, id: string): FinderWay {
  const answers: FinderAnswer[] = [];
  let node = id;
  while (node !== finder.start) {
    const [only, ...others] = listAnswersTo(finder, node);
    if (!only || others.length > 0 || answers.some(({ question }) => question.id === only.question.id)) break;
    answers.unshift(only);
    node = only.question.id;
  }
  return { answers, isWhole: node === finder.start };
}
