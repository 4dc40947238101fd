import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNormText, type ProvisionSource } from '#norms';
import type { Outcome } from '#forms';
import type { Calculator, CalculatorContext } from '#tools';

const home = path.resolve(import.meta.dirname, '../..');

/** Every calculator, by its id: a folder in their room is one. */
const calculators = new Map(
  await Promise.all(
    globSync('src/calculators/*/definition.ts', { cwd: home }).map(async (file) => {
      const module = (await import(pathToFileURL(path.join(home, file)).href)) as { calculator: Calculator<unknown> };
      return [module.calculator.id, module.calculator] as const;
    }),
  ),
);

/** Where its words lead is of no account here. */
const context: CalculatorContext = {
  link: ({ norm, eId = '' }: ProvisionSource) => ({ href: '', label: eId, place: eId, norm, short: eId }),
  findYear: (norm) => findNormText(norm).record.value.year,
};

/** Ids of all calculators. */
export const listCalculatorIds = (): string[] => [...calculators.keys()];

/** What a calculator says to answers, with the content of the project; undefined for an id of none. */
export function findAnswer(id: string): ((answers: URLSearchParams) => Outcome) | undefined {
  const calculator = calculators.get(id);
  if (!calculator) return undefined;
  const parameters = calculator.buildParameters(context);
  return (answers) => calculator.answer(answers, parameters);
}
