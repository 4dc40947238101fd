/** What an author wrote that no file can be made of; the message says what to write in its place. */
export class OrderProblem extends Error {}

/** A question that a kind of file asks. */
export interface Question {
  /** Name of the argument: `number`. */
  name: string;
  /** As it is asked: `¿Qué número tiene?`. */
  asks: string;
  /** What a good answer looks like. */
  example: string;
  /** Without it nothing can be made. */
  required?: true;
}

/** Answers by the name of their question; what was left out is not there. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Text of a file that is given, and its digest. */
export interface GivenFile {
  /** As the front matter names it. */
  name: string;
  sha256: string;
  text: string;
}

/** Files to be, and what to tell of them. */
export interface Draft {
  /** New files, by their path from the root: none may be there. */
  files: readonly { path: string; text: string }[];
  /** Files that are there and get a row more, or less. */
  edits: readonly { path: string; text: string }[];
  /** What was found, in sentences. */
  found: readonly string[];
  /** What the author still has to look at. */
  look: readonly string[];
  /** Address at which it can be seen. */
  page: string;
}

/** A kind of file that can be made. */
export interface Kind {
  /** As in `npm run new:norm`. */
  name: string;
  /** What it makes, for the help. */
  says: string;
  questions: readonly Question[];
  /** Switches without an answer. */
  switches: Readonly<Record<string, string>>;
  build: (answers: Answers, given?: GivenFile) => Draft;
}

/** The answer to a question that must have one. */
export function need(answers: Answers, { name, asks, example }: Question): string {
  const answer = answers[name]?.trim();
  if (answer !== undefined && answer !== '') return answer;
  throw new OrderProblem(
    `Falta --${name}. ${asks} Por ejemplo: --${name} ${/\s/.test(example) ? `"${example}"` : example}`,
  );
}
