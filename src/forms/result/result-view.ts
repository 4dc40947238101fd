/** A piece of a sentence: plain, strong (the answer itself), or a link to where it is written. */
export type Word = string | { strong: string } | { text: string; href: string };

/** A sentence of a result; data, so that it can be tested, printed at build and set as text in the browser. */
export type Words = readonly Word[];

/** One line of a sum: what, from where, how much. */
export interface SumRow {
  label: Words;
  /** Small print under the label: year, norm. */
  note?: Words;
  /** Set flush right: `S/ 5,500.00`, `× 0.28 %`. */
  value: string;
}

/** A sum set like a bill; the last row is the total. */
export interface Sum {
  caption: string;
  rows: readonly SumRow[];
}

/** A table of a result: skipped days, one case beside another. */
export interface ResultTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Words[])[];
}

/** A group of remarks with its heading: what could change it, where it is written. */
export interface ResultSection {
  heading: string;
  items: readonly Words[];
  /** Left out on paper: said elsewhere in the result, in fewer words. */
  onScreenOnly?: true;
}

/** A day for the reader's calendar. */
export interface CalendarDay {
  /** `2026-12-01`. */
  date: string;
  title: string;
  description: string;
}

/** The answer of a tool in two layers: the answer and what to do, then, folded, how it was worked out and what is doubtful. */
export interface ResultView {
  /** One sentence with amount, unit, period and date. */
  answer: Words;
  /**
   * Ids of the norms whose rules gave the answer: the page tells right under it which of them are in doubt.
   * Empty where no norm of a municipality is applied.
   */
  norms: readonly string[];
  /** What belongs to the answer itself and stays open: a warning about this very case, its table, its days. */
  shown?: readonly (ResultSection | ResultTable)[];
  /** What to do now, one thing each. */
  now: readonly Words[];
  /** Folded: how it was calculated. */
  sums?: readonly Sum[];
  /** Folded with the sums. */
  tables?: readonly ResultTable[];
  /** Folded, each with how much it holds. */
  sections: readonly ResultSection[];
  calendar?: CalendarDay;
}

/** Something wrong with an answer, told beside its field and in the summary. */
export interface FieldProblem {
  /** Name of the field. */
  field: string;
  /** What to do: `Escribe el año con cuatro cifras, por ejemplo 2024`. */
  message: string;
  /** Where it is, before the message in the summary of a long form, whose messages are alike: `Fila 3, Edad`. */
  place?: string;
}

/** What a tool says to the answers of a form: what to mend, or the result. */
export type Outcome = { problems: readonly FieldProblem[] } | { result: ResultView };

/** The plain text of a sentence. */
export function formatWords(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : 'strong' in word ? word.strong : word.text)).join('');
}

/** The parts of a result in reading order, as words: for tests and for what is worked out without a page. */
export function listResultWords({ answer, shown = [], now, sums = [], tables = [], sections }: ResultView): Words[] {
  const tell = (part: ResultSection | ResultTable): Words[] =>
    'rows' in part ? [[part.caption], [part.head.join(' ')], ...part.rows.flat()] : [[part.heading], ...part.items];
  return [
    answer,
    ...shown.flatMap(tell),
    ...now,
    ...sums.flatMap(({ caption, rows }): Words[] => [
      [caption],
      ...rows.map(({ label, note = [], value }): Words => [...label, ' ', ...note, ' ', value]),
    ]),
    ...tables.flatMap(tell),
    ...sections.flatMap(tell),
  ];
}
