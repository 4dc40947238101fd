import type { ProvisionSource } from '#norms';

/** What a question can be about; wrong answers are facts of the same kind. */
export const factKinds = ['papel', 'equipo', 'derecho', 'plazo', 'multa'] as const;

export type FactKind = (typeof factKinds)[number];

/** Something that a norm says, as the answer to a question. */
export interface QuizFact {
  /** Unique: `trujillo-carnet/foto`. */
  id: string;
  kind: FactKind;
  /** Record that it is taken from: a procedure, or the norm of a table of fines. */
  record: string;
  /** Before the question: `Sacar o renovar tu carnet en Trujillo`. */
  about: string;
  /** Page that tells it in full. */
  page: string;
  /** The question without its answers, ended by a question mark. */
  ask: string;
  answer: string;
  /** For numbers: answers stand from the least to the greatest. */
  size?: number;
  /** What the answer is where it is right, for whoever chose it elsewhere: `Es el plazo de: …`. */
  elsewhere: string;
  sources: readonly ProvisionSource[];
  /** Its own record states that places differ. */
  differs: boolean;
  /** Ids of the observations that its own record names. */
  observed: readonly string[];
  /** Facts of one group are mistaken for one another: their answers are taken first. */
  group: string;
  /** Words that an answer may not share to be wrong for sure: all that is asked for beside this one. */
  beside: readonly string[];
  /** Records whose facts may hold here, too: none of them gives a wrong answer. */
  akin: readonly string[];
}
