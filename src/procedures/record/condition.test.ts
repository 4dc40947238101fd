import { describe, expect, test } from 'vitest';
import { describeCondition, isPossible, listCases, type Choices } from './condition.ts';
import type { Condition, Requirement } from './procedure.schema.ts';

const organic = { organicos: ['si'] };
const renewal = { vez: ['renovacion'] };

describe('isPossible', () => {
  test.for<{ when: Condition | undefined; choices: Choices; expected: boolean; reason: string }>([
    { when: undefined, choices: {}, expected: true, reason: 'nothing named applies always' },
    { when: organic, choices: {}, expected: true, reason: 'not answered narrows nothing' },
    { when: organic, choices: { organicos: 'no' }, expected: false, reason: 'ruled out' },
    { when: organic, choices: { organicos: 'si' }, expected: true, reason: 'the answer it names' },
    { when: { ...organic, ...renewal }, choices: { organicos: 'si' }, expected: true, reason: 'half known' },
    {
      when: { ...organic, ...renewal },
      choices: { organicos: 'si', vez: 'primera' },
      expected: false,
      reason: 'every question must fit',
    },
    { when: { quien: ['or', 'ec-rs'] }, choices: { quien: 'ec-rs' }, expected: true, reason: 'one of several' },
    { when: { constructor: ['si'] }, choices: {}, expected: true, reason: 'what objects inherit is no answer' },
  ])('$reason', ({ when, choices, expected }) => {
    expect(isPossible(when, choices)).toBe(expected);
  });
});

const questions = [
  {
    id: 'quien',
    options: [
      { id: 'or', label: 'OR', condition: 'si eres de una OR' },
      { id: 'ec-rs', label: 'EC-RS', condition: 'si eres de una EC-RS' },
    ],
  },
  { id: 'organicos', options: [{ id: 'si', label: 'Sí', condition: 'si recoges residuos orgánicos' }] },
];

describe('describeCondition', () => {
  test.for([
    { when: undefined, expected: undefined, reason: 'always' },
    { when: organic, expected: 'Solo si recoges residuos orgánicos', reason: 'one answer' },
    {
      when: { organicos: ['si'], quien: ['or', 'ec-rs'] },
      expected: 'Solo si eres de una OR o si eres de una EC-RS y si recoges residuos orgánicos',
      reason: 'in the order of the questions',
    },
  ])('$reason', ({ when, expected }) => {
    expect(describeCondition(when, questions)).toBe(expected);
  });
});

test('cases follow what is always asked for, each with its label', () => {
  const item = (id: string, when?: Record<string, string[]>): Requirement => ({
    id,
    kind: 'document',
    text: id,
    sources: [{ norm: 'om-011-2012-mpt' }],
    ...(when && { when }),
  });
  const requirements = [
    { heading: 'Documentos', items: [item('sanidad', organic), item('dni'), item('cartilla', organic), item('foto')] },
  ];
  const [group] = listCases({
    requirements,
    questions: questions.map((each) => ({ ...each, question: '', sources: [] })),
  });
  expect(group?.cases.map(({ condition, items }) => [condition, items.map(({ id }) => id)])).toEqual([
    [undefined, ['dni', 'foto']],
    ['Solo si recoges residuos orgánicos', ['sanidad', 'cartilla']],
  ]);
});
