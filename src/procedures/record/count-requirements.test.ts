import { expect, test } from 'vitest';
import { listProcedures } from './procedures.content.ts';
import { countCases, countRequirements, formatListRange } from './count-requirements.ts';
import type { Procedure } from './procedure.schema.ts';

type Asked = Pick<Procedure, 'requirements' | 'questions'>;

const sources = [{ norm: 'om-1-2020-x' }];
const item = (id: string, when?: Record<string, string[]>): Asked['requirements'][number]['items'][number] => ({
  id,
  kind: 'document',
  text: id,
  sources,
  ...(when && { when }),
});
const question = (id: string): Asked['questions'][number] => ({
  id,
  question: id,
  sources,
  options: ['si', 'no'].map((option) => ({ id: option, label: option, condition: option })),
});
const asked = (questions: string[], ...items: Asked['requirements'][number]['items']): Asked => ({
  questions: questions.map(question),
  requirements: [{ heading: 'Papeles', items }],
});

test.for([
  [asked([], item('a'), item('b')), 2, 2, 'no question: all of them'],
  [asked(['x'], item('a'), item('b', { x: ['si'] })), 1, 2, 'one paper of one case'],
  [asked(['x'], item('a', { x: ['si'] }), item('b', { x: ['no'] })), 1, 1, 'either one or the other'],
  [asked(['x', 'y'], item('a'), item('b', { x: ['si'], y: ['si'] })), 1, 2, 'both answers at once'],
] as const)('%#: %i to %i', ([procedure, least, most]) => {
  expect(countRequirements(procedure)).toEqual({ least, most });
});

test('the card asks for four things at least, and for seven at most', () => {
  const card = listProcedures().find(({ id }) => id === 'trujillo-carnet');
  expect(card && countRequirements(card)).toEqual({ least: 4, most: 7 });
});

const either = [undefined, { x: ['si'] }, { x: ['si'], y: ['no'] }];

test.for([
  [{}, 'De 1 a 3 cosas', 'nothing is answered'],
  [{ x: 'si' }, 'De 2 a 3 cosas', 'one question is still open'],
  [{ x: 'si', y: 'no' }, '3 cosas', 'both are answered'],
  [{ x: 'no' }, '1 cosa', 'what is left open makes no difference'],
] as const)('%o leaves %s: %s', ([choices, length]) => {
  expect(formatListRange(countCases(either, { x: ['si', 'no'], y: ['si', 'no'] }, choices))).toBe(length);
});
