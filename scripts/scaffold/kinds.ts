import type { Kind } from './draft.ts';
import { norm } from './norm/build-norm.ts';
import { plan } from './plan/build-plan.ts';
import { procedure } from './procedure/build-procedure.ts';

/** Every kind of file that `npm run new:…` makes. */
export const kinds: readonly Kind[] = [norm, procedure, plan];
