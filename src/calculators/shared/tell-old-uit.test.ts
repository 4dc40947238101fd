import { expect, test } from 'vitest';
import { answerFee } from '../fee/answer.ts';
import { answerFine } from '../fine/answer.ts';
import { calculator as separation } from '../separation/definition.ts';
import { answerSeparation } from '../separation/answer.ts';
import { feeParameters, fineParameters } from './parameters.fixture.ts';
import { formatResult } from './run-example.ts';
import { tellOldUit } from './tell-old-uit.ts';

const [newest] = feeParameters.uit;
const year = newest?.year ?? 0;
const later = new Date(year + 1, 0, 1);
const said = `La UIT de ${year + 1} todavía no está en este sitio`;
const link = () => ({ href: '/', norm: '', place: '', label: '', short: '' });
const separationParameters = separation.buildParameters({ link, findYear: () => year });

const fee = (query: string, today?: Date) => answerFee(new URLSearchParams(query), feeParameters, today);
const fine = (query: string, today?: Date) => answerFine(new URLSearchParams(query), fineParameters, today);
const separate = (query: string, today?: Date) =>
  answerSeparation(new URLSearchParams(query), separationParameters, today);
const newUit = { text: 'la UIT de cada año', href: '/calculadoras/uit/' };
const carnet = 'tramite=trujillo-carnet';
const infraction = 'municipio=trujillo&infraccion=173';

test.for([
  [fee, carnet, later, true, 'the newest year, and it is over'],
  [fee, carnet, new Date(year, 11, 31), false, 'the newest year still runs'],
  [fee, carnet, undefined, false, 'worked out when the page is built'],
  [fee, `${carnet}&anio=${year - 1}`, later, false, 'an older year was asked for'],
  [fee, 'tramite=trujillo-incorporacion', later, false, 'no amount'],
  [fee, `${carnet}&anio=${year + 1}`, undefined, true, 'a year that is still to come was asked for'],
  [fine, `${infraction}&infractor=comercio&anio=${year + 1}`, undefined, true, 'the same for a fine'],
  [fine, `${infraction}&infractor=comercio`, later, true, 'a fine'],
  [fine, `municipio=trujillo&infraccion=179&infractor=persona-natural`, later, true, 'fines of others beside none'],
  [fine, `${infraction}&infractor=comercio&anio=${year - 1}`, later, false, 'a fine of an older year'],
  [separate, 'municipio=trujillo&quien=comercio&kilos=60', later, true, 'fines beside duties'],
  [separate, 'municipio=cusco&quien=comercio', later, false, 'a table without fines'],
] as const)('%o %s on %s: %s, %s', ([ask, query, today, isSaid]) => {
  const outcome = ask(query, today);
  if ('problems' in outcome) throw new Error(outcome.problems.map(({ message }) => message).join(', '));
  expect(formatResult(outcome.result).includes(said)).toBe(isSaid);
  // Whoever reads that a value is old is led to where the new one will stand.
  expect(JSON.stringify(outcome.result.now).includes(newUit.href)).toBe(isSaid);
});

test('says it after the sentence', () => {
  expect(tellOldUit({ uit: { year }, newest: { year }, today: later }, 'amount')).toEqual([
    ` ${said}: este monto es con la de ${year}.`,
  ]);
});

test('gives the amount of the newest UIT for a year that is still to come, and says where the new one will be', () => {
  const outcome = fee(`${carnet}&anio=${year + 1}`);
  if ('problems' in outcome) throw new Error('It was refused.');
  expect(formatResult(outcome.result)).toContain(`con la UIT de ${year}.`);
  expect(outcome.result.now.flat()).toContainEqual(newUit);
});
