import { expect, test } from 'vitest';
import { findCurrentStatus } from '#norms';
import { openKnowledge } from './knowledge.ts';
import { proveAnswer } from './proof.ts';

const knowledge = openKnowledge();
const answer = { says: 'Sí.', sources: [{ norm: 'ley-27314' }], notices: ['Otro aviso.'] };
const entry = knowledge.library.find('ley-27314');
const reviewed = entry ? findCurrentStatus(entry.record.status).verifiedOn : '';
const year = Number(reviewed.slice(0, 4));

test.for([
  [reviewed, ['Otro aviso.'], 'the day of the review'],
  ['2015-01-01', ['Otro aviso.'], 'a clock of before, which is wrong'],
  [
    `${year + 5}-07-01`,
    ['Otro aviso.', expect.stringContaining(`hace más de un año (${reviewed}): Ley N° 27314.`)],
    'years later',
  ],
] as const)('on %s an assistant is told %j: %s', ([today, notices]) => {
  const { avisos } = proveAnswer({ ...knowledge, today }, answer);
  expect(avisos.map((words) => words.replaceAll('\u00a0', ' '))).toEqual(notices);
});
