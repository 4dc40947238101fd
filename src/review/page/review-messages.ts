import type { Review } from '../text/review-text.ts';

/** What the page asks of the worker. */
export type ReviewRequest =
  | { id: number; kind: 'text'; text: string; issuer: string }
  | { id: number; kind: 'file'; name: string; bytes: ArrayBuffer; issuer: string }
  /** To fetch what a text that is pasted will want, before it is; `texts`: those of norms too. It has no answer. */
  | { id: 0; kind: 'warm'; texts: boolean }
  /** To fetch all that may be wanted later without a connection. */
  | { id: 0; kind: 'prepare' };

/** What is read, and has an id of its own. */
export type ReadRequest = Extract<ReviewRequest, { kind: 'text' | 'file' }>;

/** What the worker answers. */
export type ReviewAnswer =
  | { id: number; kind: 'progress'; share: number }
  /** Text of the file that was asked for. */
  | { id: number; kind: 'done'; text: string; review: Review; reviewed: string }
  | { id: 0; kind: 'prepared' }
  /** What is wrong, for the reader; of what was to be prepared with the id 0. */
  | { id: number; kind: 'failed'; says: string };
