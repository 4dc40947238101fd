import path from 'node:path';
import { OrderProblem, type Answers, type Draft, type Kind } from './draft.ts';
import { kinds } from './kinds.ts';
import { readGiven } from './text/read-given.ts';

/** The kind of file that is asked for by name. */
export function findKind(name: string): Kind {
  const found = kinds.find((kind) => kind.name === name);
  if (found) return found;
  throw new OrderProblem(`Di qué quieres hacer: ${kinds.map((kind) => `npm run new:${kind.name}`).join(', ')}.`);
}

/** What the answers make; documents are looked for from the folder `here`. */
export async function makeDraft(kind: Kind, answers: Answers, here: string): Promise<Draft> {
  const given = answers['from'] === undefined ? undefined : await readGiven(path.resolve(here, answers['from']));
  return kind.build(answers, given);
}
