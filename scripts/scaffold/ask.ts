import { createInterface } from 'node:readline/promises';
import type { Answers, Kind } from './draft.ts';

/** Asks in the terminal for what the command line left out and cannot be left out; an empty answer is none. */
export async function askMissing({ questions }: Kind, answers: Answers): Promise<Answers> {
  const missing = questions.filter(({ name, required }) => required && answers[name] === undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const given: Record<string, string | undefined> = { ...answers };
  for (const { name, asks, example } of missing) given[name] = await terminal.question(`${asks} (${example}) `);
  terminal.close();
  return given;
}
