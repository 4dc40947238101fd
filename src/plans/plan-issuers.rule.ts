import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listRecords, openCatalogue, type ContentRule } from '#catalogue';
import { issuers } from '#norms';
import { checkPlanIssuers } from './check-plan-issuers.ts';
import { listDefinedPlans } from './list-plans.ts';

/** The project the definitions belong to, whatever content is looked at. */
const home = path.resolve(import.meta.dirname, '../..');

/** Who issued a plan is in the registry of issuers; plans whose content is of another project are not asked. */
export const rule: ContentRule = () => {
  const { files } = openCatalogue();
  const own = listDefinedPlans().filter(({ plan }) => files.includes(plan.content()[0]));
  return checkPlanIssuers(
    own.map(({ plan: { issuer }, file }) => ({ issuer, file, source: readFileSync(path.join(home, file), 'utf8') })),
    new Set(listRecords(issuers).map(({ id }) => id)),
  );
};
