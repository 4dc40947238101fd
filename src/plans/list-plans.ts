import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from './document/plan.ts';

interface Definition {
  plan: Plan;
}

/** In scripts and in Astro's own configuration there is no bundler that lists the folders. */
async function importDefinitions(): Promise<Definition[]> {
  const files = readdirSync(import.meta.dirname)
    .map((folder) => path.join(import.meta.dirname, folder, 'definition.ts'))
    .filter((file) => existsSync(file));
  return Promise.all(files.map(async (file) => (await import(pathToFileURL(file).href)) as Definition));
}

const isBundled = (import.meta as { env?: unknown }).env !== undefined;
const definitions = isBundled
  ? Object.values(import.meta.glob<Definition>('./*/definition.ts', { eager: true }))
  : await importDefinitions();

const plans: readonly Plan[] = definitions.map(({ plan }) => plan).toSorted((a, b) => a.rank - b.rank);

/** Every planning document of the site: a folder of this room with a `definition.ts` is one. */
export const listPlans = (): readonly Plan[] => plans;

/** The plan with this id; throws where there is none. */
export function findPlan(id: string): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (!found) throw new Error(`There is no plan ${id} in src/plans.`);
  return found;
}
