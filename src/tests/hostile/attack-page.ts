import { listUnseenNames } from './built-names.ts';
import { answerOne, spreadPayloads, writeAnswers, type HostileAnswers, type Question } from './answers.ts';
import type { AttackedPage } from './attacked-page.ts';
import { hostileFragments, hostilePaths, hostileQueries } from './hostile-queries.ts';
import { payloads } from './payloads/payloads.ts';

/** By which way something is tried. */
export type AttackWay = 'spread' | 'alone' | 'shape' | 'fragment' | 'written' | 'path';

/** One thing that is tried on a page: by which way, in words, and how. */
interface Attempt {
  way: AttackWay;
  why: string;
  run: () => Promise<string[]>;
}

/** What came of an attack: how much was tried, and what went wrong, by what was tried. */
interface AttackReport {
  tried: number;
  harm: string[];
}

/** Which of so many attempts are made, out of those of each way. */
export type AttackChoice = (ways: readonly AttackWay[]) => readonly number[];

/** Queries: each payload under a name, each alone among sound answers, and queries of a hostile shape. */
function listQueries(page: AttackedPage, names: readonly string[], questions: readonly Question[]): Attempt[] {
  const [first = ''] = names;
  const toAttempt =
    (way: AttackWay) =>
    ({ why, query, said }: HostileAnswers): Attempt => ({ way, why, run: () => page.ask(query, '', said) });
  const isFree = questions.some((question) => question.isFree);
  const alone = isFree ? payloads.flatMap((payload, turn) => answerOne(questions, payload, turn) ?? []) : [];
  const shapes = hostileQueries.map(({ why, build }) => ({ why, query: build(first), said: build(first) }));
  return [
    ...spreadPayloads(names, payloads).map(toAttempt('spread')),
    ...alone.map(toAttempt('alone')),
    ...shapes.map(toAttempt('shape')),
  ];
}

/** Everything that can be tried on a page whose questions are known. */
function listAttempts(page: AttackedPage, path: string, questions: readonly Question[]): Attempt[] {
  const names = [...new Set([...questions.map(({ name }) => name), ...listUnseenNames(path)])];
  const isFree = questions.some((question) => question.isFree);
  return [
    ...listQueries(page, names, questions),
    ...hostileFragments.map(({ why, hash }): Attempt => ({
      way: 'fragment',
      why,
      run: () => page.ask('', hash, hash),
    })),
    ...(isFree ? payloads : []).map((payload, turn): Attempt => ({
      way: 'written',
      why: payload.why,
      run: () => page.type(writeAnswers(questions, payload, turn)),
    })),
    ...(path === '/404.html' ? hostilePaths : []).map(({ why, path: lost }): Attempt => ({
      way: 'path',
      why,
      run: () => page.lose(lost),
    })),
  ];
}

/** Attacks a page in the ways that a choice takes out of all; each harm is told with what did it. */
export async function attackPage(page: AttackedPage, path: string, choose: AttackChoice): Promise<AttackReport> {
  const attempts = listAttempts(page, path, await page.visit(path));
  const chosen = choose(attempts.map(({ way }) => way)).flatMap((at) => attempts[at] ?? []);
  const harm: string[] = [];
  for (const { way, why, run } of chosen) {
    for (const what of await run()) harm.push(`${what} ⇐ ${way}: ${why.slice(0, 400)}`);
  }
  return { tried: chosen.length, harm };
}
