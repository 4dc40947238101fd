import { expect, test } from 'vitest';
import type { Procedure } from '#procedures';
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

const asked = {
  id: 'trujillo-prueba',
  questions: [{ id: 'vez', options: [{ id: 'primera' }, { id: 'renovacion' }] }],
  requirements: [{ items: [{ id: 'dni' }, { id: 'solicitud' }] }],
} as unknown as Procedure;
const procedure = { kind: 'tramite', procedure: 'trujillo-prueba' } as const;
const fill = (blank: string, question: string, option: string): Partial<Letter> => ({
  ...procedure,
  answers: { [blank]: { question, words: { [option]: 'ya' } } },
});

const check = (changed: Partial<Letter>): string[] =>
  checkLetters(
    [{ value: { ...letter, ...changed }, locate: (path) => ({ file: path.map(String).join('.') }) }],
    [asked],
  ).map(({ rule, place: { file } }) => `${rule} ${file}`);

test.for([
  [{}, [], 'a sound letter'],
  [{ closing: 'La {norm}.' }, ['unknown-fact '], 'a fact that no page knows'],
  [{ closing: 'La {requisitos}.' }, ['unknown-fact '], 'what the list of the procedure hands over is no fact'],
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
  [procedure, [], 'the letter of a procedure'],
  [{ meets: 'solicitud' }, ['unknown-handed meets'], 'a paper of a letter without a procedure'],
  [
    { answers: { nombre: { question: 'vez', words: { primera: 'ya' } } } },
    ['unknown-handed answers'],
    'answers where nobody asks',
  ],
  [{ ...procedure, meets: 'solicitud' }, [], 'a letter that is itself one of the papers'],
  [{ ...procedure, meets: 'carta' }, ['unknown-handed meets'], 'a paper that nobody asks for'],
  [fill('nombre', 'vez', 'primera'), [], 'a blank that an answer fills'],
  [fill('apodo', 'vez', 'primera'), ['unknown-handed answers.apodo'], 'a blank that is not in the letter'],
  [
    fill('nombre', 'edad', 'primera'),
    ['unknown-handed answers.nombre.question', 'unknown-handed answers.nombre.words.primera'],
    'a question that nobody asks',
  ],
  [fill('nombre', 'vez', 'tercera'), ['unknown-handed answers.nombre.words.tercera'], 'an answer that nobody can give'],
] as const)('%j: %j (%s)', ([changed, issues]) => {
  expect(check(changed as Partial<Letter>)).toEqual(issues);
});
