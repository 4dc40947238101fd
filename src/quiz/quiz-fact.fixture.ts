import type { Observation } from '#observations';
import type { FindPrinted } from './find-dispute.ts';
import type { QuizFact } from './quiz-fact.ts';

/** Text of a small norm, by place. */
const printedTexts: Readonly<Record<string, string>> = {
  art_1: '1. Requisitos:\na. Copia de DNI.\nb. Una foto.\nSe responde en 5 días hábiles.',
  art_1__point_a: 'a. Copia de DNI.',
  art_1__point_b: 'b. Una foto.',
  art_2__table_1__tr_1: '7\nPor ensuciar\na. Personas naturales b. Comercio\n5 10\nX',
};

/** Reads that norm; any other has no text. */
export const findPrinted: FindPrinted = (norm, eId) => (norm === 'om-001-2020-mpt' ? printedTexts[eId] : undefined);

/** A fact that lacks nothing, with changes. */
export const makeFact = (changes: Partial<QuizFact> = {}): QuizFact => ({
  id: 'uno/foto',
  kind: 'papel',
  record: 'uno',
  about: 'Sacar tu carnet',
  page: '/tramites/uno/',
  ask: '¿Cuál de estos papeles pide la norma?',
  answer: 'Una foto',
  elsewhere: 'Está en otra lista: «Sacar tu carnet».',
  sources: [{ norm: 'om-001-2020-mpt', eId: 'art_1__point_b', printed: 'Una foto.' }],
  differs: false,
  observed: [],
  group: 'tramite',
  beside: ['Una foto'],
  akin: ['uno'],
  ...changes,
});

/** A doubt that changes what somebody must do, with changes. */
export const makeDoubt = (changes: Partial<Observation> = {}): Observation => ({
  id: 'duda',
  norm: 'om-001-2020-mpt',
  eId: 'art_1__point_b',
  kind: 'contradiction',
  severity: 'hacer',
  printed: 'Una foto.',
  title: '¿Una foto?',
  text: 'Otro lugar dice dos.',
  confidence: 'from-seed',
  ...changes,
});
