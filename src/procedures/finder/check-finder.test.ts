import { describe, expect, test } from 'vitest';
import { readFinder } from '../record/procedures.content.ts';
import { checkFinder, type FinderTargets } from './check-finder.ts';
import { findWay } from './finder-way.ts';
import type { Finder, FinderQuestion, FinderResult } from './finder.schema.ts';

const sources = [{ norm: 'om-1-2020-mpx' }];
const why = { says: 'Lo dice la norma.', sources };

const ask = (id: string, ...to: string[]): FinderQuestion => ({
  id,
  question: `¿${id}?`,
  why,
  options: to.map((target) => ({ label: `Respuesta ${target}`, to: target })),
});

const end = (
  id: string,
  opens?: FinderResult['steps'][number]['opens'],
  observations: string[] = [],
): FinderResult => ({
  id,
  title: id,
  lead: why,
  steps: [{ when: 'primero', text: 'Haz esto', sources, ...(opens && { opens }) }],
  notes: [],
  observations,
  norms: [],
});

const locate = (id = 'todo'): { file: string } => ({ file: id });
const targets: FinderTargets = {
  procedures: ['x-carnet'],
  tools: ['multa'],
  infractions: ['x-175'],
  norms: ['ley-1'],
  observations: ['x-duda'],
};
const carnet = end('carnet', { procedure: 'x-carnet' });
const multa = end('multa-x', { tool: 'multa' });

const rows: { reason: string; finder: Finder; rules: string[] }[] = [
  {
    reason: 'a sound graph has no issues',
    finder: {
      start: 'a',
      questions: [ask('a', 'b', 'multa-x'), ask('b', 'carnet', 'multa-x')],
      results: [carnet, multa],
    },
    rules: [],
  },
  {
    reason: 'two screens with one id',
    finder: { start: 'a', questions: [ask('a', 'carnet', 'carnet')], results: [carnet, carnet] },
    rules: ['finder-repeated-id'],
  },
  {
    reason: 'an answer leads nowhere',
    finder: { start: 'a', questions: [ask('a', 'carnet', 'carnett')], results: [carnet] },
    rules: ['finder-unknown-screen'],
  },
  {
    reason: 'the start is not there',
    finder: { start: 'z', questions: [], results: [] },
    rules: ['finder-unknown-screen', 'finder-not-offered'],
  },
  {
    reason: 'no answer leads to a result',
    finder: { start: 'a', questions: [ask('a', 'carnet', 'carnet')], results: [carnet, multa] },
    rules: ['finder-unreachable'],
  },
  {
    reason: 'an answer goes back',
    finder: { start: 'a', questions: [ask('a', 'b', 'carnet'), ask('b', 'a', 'carnet')], results: [carnet] },
    rules: ['finder-cycle', 'finder-cycle'],
  },
  {
    reason: 'a result without a next step',
    finder: { start: 'a', questions: [ask('a', 'fin', 'carnet')], results: [carnet, end('fin')] },
    rules: ['finder-dead-end'],
  },
  {
    reason: 'targets that do not exist',
    finder: {
      start: 'a',
      questions: [ask('a', 'p', 't'), ask('t', 'n', 'm'), ask('n', 'o', 'carnet')],
      results: [
        carnet,
        end('p', { procedure: 'x-carné' }),
        end('m', { tool: 'multas' }),
        end('o', { norm: 'ley-2' }, ['x-dudas']),
      ],
    },
    rules: ['finder-unknown-target', 'finder-unknown-target', 'finder-unknown-target', 'finder-unknown-target'],
  },
  {
    reason: 'a note names a doubt that does not exist',
    finder: {
      start: 'a',
      questions: [ask('a', 'carnet', 'carnet')],
      results: [{ ...carnet, notes: [{ ...why, observation: 'x-dudas' }] }],
    },
    rules: ['finder-unknown-target'],
  },
  {
    reason: 'a doubt is told by a note and listed again',
    finder: {
      start: 'a',
      questions: [ask('a', 'carnet', 'carnet')],
      results: [{ ...carnet, notes: [{ ...why, observation: 'x-duda' }], observations: ['x-duda'] }],
    },
    rules: ['finder-told-twice'],
  },
  {
    reason: 'a step opens the fine for an infraction that no table has',
    finder: {
      start: 'a',
      questions: [ask('a', 'carnet', 'k', 'l')],
      results: [carnet, end('k', { infraction: 'x-999' }), end('l', { infraction: 'x-175' })],
    },
    rules: ['finder-unknown-target'],
  },
  {
    reason: 'a step opens a screen that is not there',
    finder: { start: 'a', questions: [ask('a', 'carnet', 'k')], results: [carnet, end('k', { node: 'kk' })] },
    rules: ['finder-unknown-target'],
  },
  {
    reason: 'a procedure that nobody is told of',
    finder: { start: 'a', questions: [ask('a', 'multa-x', 'multa-x')], results: [multa] },
    rules: ['finder-not-offered'],
  },
];

describe('the graph of the finder', () => {
  test.for(rows)('$reason', ({ finder, rules }) => {
    expect(checkFinder(finder, targets, locate).map(({ rule }) => rule)).toEqual(rules);
  });

  test('an issue says where it stands, and where to go', () => {
    const finder = { start: 'a', questions: [ask('a', 'carnet', 'carnett')], results: [carnet] };
    expect(checkFinder(finder, targets, locate)[0]).toMatchObject({
      place: { file: 'a' },
      fix: '¿Quiso decir «carnet»?',
    });
  });
});

describe('the way to a screen', () => {
  const finder: Finder = {
    start: 'a',
    questions: [ask('a', 'b', 'multa-x', 'c'), ask('b', 'carnet', 'multa-x', 'c'), ask('c', 'derecho')],
    results: [carnet, multa, end('derecho')],
  };
  test.for([
    { reason: 'nothing is answered at the start', id: 'a', way: '' },
    { reason: 'one way', id: 'carnet', way: 'a: Respuesta b, b: Respuesta carnet' },
    { reason: 'two ways: what was answered may be either', id: 'multa-x', way: '… a: Respuesta b | Respuesta multa-x' },
    {
      reason: 'ways that meet before the end: the question that one of them asks is left out',
      id: 'derecho',
      way: '… a: Respuesta b | Respuesta c, c: Respuesta derecho',
    },
    { reason: 'no way', id: 'z', way: '… ' },
  ])('$reason', ({ id, way }) => {
    const { answers, isOnly } = findWay(finder, id);
    const told = answers.map(({ question, labels }) => `${question.id}: ${labels.join(' | ')}`).join(', ');
    expect((isOnly ? '' : '… ') + told).toBe(way);
  });

  test('no screen but the first is without an answer', () => {
    const { questions, results, start } = readFinder();
    const silent = [...questions, ...results].filter(
      ({ id }) => id !== start && findWay(readFinder(), id).answers.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('only a question that all ways end with is the one before', () => {
    const isNext = (id: string): boolean => findWay(finder, id).isNext;
    expect([isNext('carnet'), isNext('derecho'), isNext('multa-x')]).toEqual([true, true, false]);
  });
});
