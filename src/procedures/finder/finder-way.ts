import type { Finder, FinderQuestion } from './finder.schema.ts';

/** A question on the way, and what was answered to it: one answer, or any of those that lead on. */
export interface FinderAnswer {
  question: FinderQuestion;
  labels: readonly string[];
}

/** What every way to a screen has in common. */
export interface FinderWay {
  /** First question first. */
  answers: readonly FinderAnswer[];
  /** There is one way, and this is all of it. */
  isOnly: boolean;
  /** All ways come from the last of these questions. */
  isNext: boolean;
}

type Questions = ReadonlyMap<string, FinderQuestion>;

/** True where the answers lead from one screen to another, or are there; `without` is not passed. */
function leads(questions: Questions, from: string, to: string, without?: string): boolean {
  const seen = new Set<string>(without === undefined ? [] : [without]);
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    if (node === to) return true;
    seen.add(node);
    open.push(...(questions.get(node)?.options ?? []).map((option) => option.to));
  }
  return false;
}

/** What was answered to get here, whichever way was taken: the questions that all ways ask, each with the answers that lead on. */
export function findWay({ questions: asked, start }: Finder, id: string): FinderWay {
  const questions: Questions = new Map(asked.map((question) => [question.id, question]));
  const common = asked.filter(
    (question) => question.id !== id && leads(questions, start, id) && !leads(questions, start, id, question.id),
  );
  const answers = common
    .toSorted((a, b) => Number(leads(questions, b.id, a.id)) - Number(leads(questions, a.id, b.id)))
    .map((question) => ({
      question,
      labels: question.options.filter(({ to }) => leads(questions, to, id)).map(({ label }) => label),
    }));
  const before = asked.filter(({ options }) => options.some(({ to }) => to === id));
  const links = answers.map(({ question }) => question.id).concat(id);
  const isOnly = answers.every(({ question, labels }, index) => {
    const [only] = question.options.filter(({ label }) => labels.includes(label));
    return labels.length === 1 && only?.to === links[index + 1];
  });
  const last = answers.at(-1)?.question;
  return { answers, isOnly: isOnly && leads(questions, start, id), isNext: before.length === 1 && before[0] === last };
}
