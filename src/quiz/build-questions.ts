import type { ProvisionSource } from '#norms';
import type { Observation } from '#observations';
import { hashText } from '#text';
import { findDispute, type FindPrinted } from './find-dispute.ts';
import { quoteFine, quoteProvision } from './quote-provision.ts';
import type { FactKind, QuizFact } from './quiz-fact.ts';
import { isUsual, sharesWords } from './share-words.ts';

/** One answer to choose. */
export interface QuizOption {
  text: string;
  isRight: boolean;
  /** Of a wrong one: where it would be right. */
  elsewhere?: string;
}

/** A question with its answers, and what the norm prints. */
export interface QuizQuestion {
  /** Of its fact: `trujillo-carnet/foto`. */
  id: string;
  kind: FactKind;
  record: string;
  about: string;
  page: string;
  ask: string;
  options: readonly QuizOption[];
  /** Words of the provision, word for word; of a table, cell by cell. */
  quotes: readonly string[];
  /** Provision that is quoted. */
  source: ProvisionSource;
}

/** What questions are made from, beside the facts. */
export interface QuizBasis {
  observations: readonly Observation[];
  findPrinted: FindPrinted;
  /** Ids of the facts that give no wrong answer. */
  notWrong: readonly string[];
}

/** Most wrong answers of a question, and fewest. */
const wrongAnswers = { most: 3, fewest: 2 } as const;

/** Always the same order, and another one for each question. */
const orderFor =
  (seed: string) =>
  (a: { id: string }, b: { id: string }): number => {
    const [one, two] = [hashText(`${seed}:${a.id}`), hashText(`${seed}:${b.id}`)];
    return one < two ? -1 : Number(one > two);
  };

/** True where a fact answers another question and surely not this one. */
function isWrongFor(candidate: QuizFact, fact: QuizFact): boolean {
  if (candidate.kind !== fact.kind || candidate.answer === fact.answer) return false;
  if (fact.kind === 'multa') return candidate.record === fact.record;
  if (fact.size !== undefined) return true;
  const mayHold = fact.kind === 'equipo' ? candidate.record === fact.record : fact.akin.includes(candidate.record);
  return !mayHold && !isUsual(candidate.answer) && !sharesWords(candidate.answer, fact.beside);
}

/** Facts whose answers are wrong here, no two alike. */
function chooseWrong(fact: QuizFact, facts: readonly QuizFact[]): QuizFact[] {
  const chosen: QuizFact[] = [];
  const isFar = (one: QuizFact): number => Number(one.group !== fact.group);
  const inOrder = facts
    .filter((one) => isWrongFor(one, fact))
    .toSorted(orderFor(fact.id))
    .toSorted((a, b) => isFar(a) - isFar(b));
  for (const candidate of inOrder) {
    const isNew = !chosen.some(({ answer }) => answer === candidate.answer);
    const isAlike =
      fact.size === undefined &&
      sharesWords(
        candidate.answer,
        chosen.map(({ answer }) => answer),
      );
    if (isNew && !isAlike) chosen.push(candidate);
    if (chosen.length === wrongAnswers.most) break;
  }
  return chosen;
}

/** Numbers from the least, words in an order of their own. */
function listOptions(fact: QuizFact, wrong: readonly QuizFact[]): QuizOption[] {
  const bySize = (a: QuizFact, b: QuizFact): number => (a.size ?? 0) - (b.size ?? 0) || (a.answer < b.answer ? -1 : 1);
  return [fact, ...wrong]
    .toSorted(fact.size === undefined ? orderFor(`${fact.id}?`) : bySize)
    .map((one) =>
      one === fact
        ? { text: one.answer, isRight: true }
        : { text: one.answer, isRight: false, elsewhere: one.elsewhere },
    );
}

function buildQuestion(fact: QuizFact, facts: readonly QuizFact[], { findPrinted }: QuizBasis): QuizQuestion[] {
  const [told] = fact.sources.flatMap((source) => {
    const quotes = fact.kind === 'multa' ? quoteFine(source, findPrinted) : quoteProvision(source, findPrinted);
    return quotes === undefined ? [] : [{ source, quotes: [quotes].flat() }];
  });
  const wrong = chooseWrong(fact, facts);
  if (!told || wrong.length < wrongAnswers.fewest) return [];
  const { id, kind, record, about, page, ask } = fact;
  return [{ id, kind, record, about, page, ask, options: listOptions(fact, wrong), ...told }];
}

/** Every question that can be made: of facts whose words nobody doubts, with wrong answers out of facts of the same kind. */
export function buildQuestions(facts: readonly QuizFact[], basis: QuizBasis): QuizQuestion[] {
  const sure = facts.filter((fact) => !fact.differs && !findDispute(fact, basis.observations, basis.findPrinted));
  const mayBeWrong = sure.filter(({ id }) => !basis.notWrong.includes(id));
  return sure.flatMap((fact) => buildQuestion(fact, mayBeWrong, basis));
}
