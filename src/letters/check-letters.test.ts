import { expect, test } from 'vitest';
import { checkLetters } from './check-letters.ts';
import type { Letter } from './letter.schema.ts';

const letter: Letter = {
  id: 'x',
  kind: 'vigencia',
  title: 'Carta sobre la {norma}',
  lead: 'Para preguntar.',
  subject: 'Pregunto',
  paragraphs: ['Yo, [nombre], pregunto.'],
  points: [],
  closing: 'Gracias.',
  blanks: { nombre: 'Tu nombre' },
  advice: ['Lleva dos copias.'],
  sources: [{ norm: 'ley-1' }],
};

const check = (changed: Partial<Letter>): string[] =>
  checkLetters(
    [{ value: { ...letter, ...changed }, locate: (path) => ({ file: path.map(String).join('.') }) }],
    new Set(['trujillo-prueba']),
  ).map(({ rule, place: { file } }) => `${rule} ${file}`);

test.for([
  [{}, [], 'a sound letter'],
  [{ closing: 'La {norm}.' }, ['unknown-fact '], 'a fact that no page knows'],
  [{ closing: 'La {requisitos}.' }, ['unknown-fact '], 'a fact of another kind of letter'],
  [
    { kind: 'tramite', procedure: 'trujillo-prueba', closing: 'Con {requisitos}.' },
    ['unknown-fact '],
    'a fact that no page gives any more',
  ],
  [{ title: 'Carta de [nombre]' }, ['blank-outside '], 'a blank in the title'],
  [{ lead: 'Para [nombre].' }, ['blank-outside '], 'a blank in the words below it'],
  [{ advice: ['Firma, [nombre].'] }, ['blank-outside '], 'a blank in the advice'],
  [{ advice: ['Lleva la {norm}.'] }, ['unknown-fact '], 'an unknown fact in the advice'],
  [{ closing: 'Yo, [dni].' }, ['unexplained-blank '], 'a blank that nobody explains'],
  [{ paragraphs: ['Yo pregunto.'] }, ['unused-blank blanks.nombre'], 'an explained blank that is nowhere'],
  [{ kind: 'tramite' }, ['letter-procedure procedure'], 'no procedure'],
  [{ kind: 'tramite', procedure: 'otro' }, ['letter-procedure procedure'], 'an unknown procedure'],
  [{ procedure: 'trujillo-prueba' }, ['letter-procedure procedure'], 'a procedure where none belongs'],
  [{ kind: 'tramite', procedure: 'trujillo-prueba' }, [], 'the letter of a procedure'],
] as const)('%j: %j (%s)', ([changed, issues]) => {
  expect(check(changed as Partial<Letter>)).toEqual(issues);
});
