import { expect, test } from 'vitest';
import type { Issue } from '#errors';
import { gather } from './gather.ts';

const issue = (file: string): Issue => ({ rule: 'x', place: { file }, message: 'Uno.' });
const check = (name: string): Issue[] => {
  if (name === 'broken') throw new Error('It cannot be looked at.');
  return name === 'wrong' ? [issue(name)] : [];
};

test.for<[reason: string, items: string[], found: string[] | 'throws']>([
  ['nothing is wrong', ['sound'], []],
  ['what is wrong is told beside what cannot be looked at', ['broken', 'wrong'], ['wrong']],
  ['what cannot be looked at is not passed over', ['broken', 'sound'], 'throws'],
])('%s', ([, items, found]) => {
  const run = (): string[] => gather(items, check).map(({ place }) => place.file);
  if (found === 'throws') expect(run).toThrow('It cannot be looked at.');
  else expect(run()).toEqual(found);
});
