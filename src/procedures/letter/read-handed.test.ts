import { expect, test } from 'vitest';
import { fillBlanks, readHanded } from './read-handed.ts';

const offer = { version: 'abc', questions: { vez: ['primera', 'renovacion'] }, items: ['dni', 'foto', 'curso'] };
const kept = JSON.stringify({ r: 'abc', choices: { vez: 'primera' }, ready: ['dni'], notMine: [], at: {} });

test.for([
  ['', null, {}, [], [], 'nothing was said'],
  ['', kept, { vez: 'primera' }, ['dni'], [], 'what the device keeps'],
  ['#contenido', kept, { vez: 'primera' }, ['dni'], [], 'a place on the page hands over nothing'],
  ['', kept.replace('abc', 'xyz'), {}, [], [], 'kept under other rules'],
  ['', '{', {}, [], [], 'another hand wrote there'],
  ['#vez=renovacion&listo=foto&no=curso&r=abc', kept, { vez: 'renovacion' }, ['foto'], ['curso'], 'the address first'],
  ['#vez=renovacion', kept, { vez: 'renovacion' }, [], [], 'an answer alone, where the list had no marks'],
  ['#vez=tercera&listo=auto.foto&r=abc', null, {}, ['foto'], [], 'what is not offered is ignored'],
  ['#vez=primera&listo=foto&r=xyz', null, { vez: 'primera' }, [], [], 'marks of other rules'],
] as const)('%s: %#', ([fragment, store, choices, ready, notMine]) => {
  const state = readHanded(fragment, store, offer);
  expect([state.choices, [...state.ready], [...state.notMine]]).toEqual([choices, ready, notMine]);
});

const answers = { vez: { question: 'vez', words: { primera: 'mi primer carnet' } } };

test.for([
  [{ vez: 'primera' }, { vez: 'mi primer carnet' }, 'an answer that has words'],
  [{ vez: 'renovacion' }, {}, 'an answer without words leaves the blank'],
  [{}, {}, 'no answer'],
  [{ vez: 'constructor' }, {}, 'a word of the language is no answer'],
] as const)('%j fills %j (%s)', ([choices, blanks]) => {
  expect(fillBlanks(answers, choices)).toEqual(blanks);
});
