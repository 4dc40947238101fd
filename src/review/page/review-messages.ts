import type { Review } from '../text/review-text.ts';

/** What the page asks of the worker. */
export type ReviewRequest =
  | { id: number; kind: 'text'; text: string; issuer: string }
  | { id: number; kind: 'file'; name: string; bytes: ArrayBuffer; issuer: string }
  /** Somebody turned to the form: what a review needs is fetched, and nothing is answered. */
  | { id: number; kind: 'wake' }
  /** To fetch all that may be wanted later without a connection. */
  | { id: number; kind: 'prepare' };

/** What the worker answers. */
export type ReviewAnswer =
  | { id: number; kind: 'progress'; share: number }
  /** Text of the file that was asked for. */
  | { id: number; kind: 'done'; text: string; review: Review; reviewed: string }
  | { id: number; kind: 'prepared' }
  /** What is wrong, for the reader. */
  | { id: number; kind: 'failed'; says: string };
