import type { StateMark } from '../registry/review-data.ts';

/**
 * The one mark of a citation. `en-pie`: nothing known changed it; that it is in force is said only where it is known (`doubt` tells).
 * `cambio`: changed or repealed. `no-existe`: the text held has no such provision. `fuera`: outside what is held. `mal-escrito`: its
 * number cannot be that of a norm.
 */
export const reviewMarks = ['en-pie', 'cambio', 'no-existe', 'fuera', 'mal-escrito'] as const;

export type ReviewMark = (typeof reviewMarks)[number];

/** What a mark says beside its words. */
export const markWords: Readonly<Record<ReviewMark, string>> = {
  'en-pie': 'Sin cambios conocidos',
  cambio: 'Cambió o se derogó',
  'no-existe': 'No existe en el texto que tenemos',
  fuera: 'Fuera de lo que tenemos',
  'mal-escrito': 'Número mal escrito o incompleto',
};

/** A place that the answer leads to. */
export interface ReviewLink {
  name: string;
  href: string;
}

/** What was made of the mark of one citation. */
export interface Judgement {
  mark: ReviewMark;
  /** The mark in words: `Vigente`, `Sin verificar`, `Derogada`. */
  says: string;
  /** How its state is drawn; absent where the mark is not that of a state. */
  ring?: StateMark;
  /** Why, and what is known. */
  why: string;
  /** The norm is known to have lost its force. */
  gone?: true;
  /** Our doubt about its state. */
  doubt?: string;
  norm?: string;
  eId?: string;
  /** Where it leads, where it leads somewhere. */
  href?: string;
  /** What rules in its place, or changed it. */
  successors: ReviewLink[];
  /** What may be meant. */
  near: ReviewLink[];
  /** Form to copy; of what is outside, that of its words. */
  canonical: string;
}
