import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from './document/plan.ts';

interface Definition {
  plan: Plan;
}

/** A plan, and the file that defines it, from the folder of the project. */
export interface DefinedPlan {
  plan: Plan;
  file: string;
}

/** In scripts and in Astro's own configuration there is no bundler that lists the folders. */
async function importDefinitions(): Promise<Record<string, Definition>> {
  const names = readdirSync(import.meta.dirname)
    .map((folder) => `./${folder}/definition.ts`)
    .filter((name) => existsSync(path.join(import.meta.dirname, name)));
  const imported = names.map(async (name): Promise<[string, Definition]> => {
    const file = path.join(import.meta.dirname, name);
    return [name, (await import(pathToFileURL(file).href)) as Definition];
  });
  return Object.fromEntries(await Promise.all(imported));
}

const isBundled = (import.meta as { env?: unknown }).env !== undefined;
const definitions = isBundled
  ? import.meta.glob<Definition>('./*/definition.ts', { eager: true })
  : await importDefinitions();

const defined: readonly DefinedPlan[] = Object.entries(definitions)
  .map(([name, { plan }]) => ({ plan, file: path.posix.join('src/plans', name) }))
  .toSorted((a, b) => a.plan.rank - b.plan.rank);
const plans: readonly Plan[] = defined.map(({ plan }) => plan);

/** Every plan with the file that defines it, in the order of lists. */
export const listDefinedPlans = (): readonly DefinedPlan[] => defined;

/** Every planning document of the site: a folder of this room with a `definition.ts` is one. */
export const listPlans = (): readonly Plan[] => plans;

/** The plan with this id; throws where there is none. */
export function findPlan(id: string): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (!found) throw new Error(`There is no plan ${id} in src/plans.`);
  return found;
}
