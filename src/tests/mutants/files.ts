import { readFileSync } from 'node:fs';
import type { Edit, Mutant } from './mutant.ts';

/** The same file under a name, or in a folder, where it does not belong. */
const copyOf =
  (file: string): Edit =>
  () =>
    readFileSync(file, 'utf8');

const gone: Edit = () => ({ is: 'gone' });

const CARD = 'content/procedures/trujillo-carnet.mdx';
const FINES = 'content/fines/om-011-2012-mpt.json';

/** Files with a name that no address can have, in a folder that nobody reads, or not there. */
export const files: readonly Mutant[] = [
  ['capitals in a name', 'content/procedures/Trujillo-Carnet-2.mdx', copyOf(CARD), 'trujillo-carnet-2.mdx'],
  ['blank in a name', 'content/procedures/trujillo carnet.mdx', copyOf(CARD), 'trujillo-carnet.mdx'],
  ['accent in a name', 'content/procedures/trujillo-carné.mdx', copyOf(CARD), 'trujillo-carne.mdx'],
  ['dots in a name', 'content/procedures/..mdx', copyOf(CARD), 'minúsculas'],
  ['hidden file', 'content/procedures/.trujillo-carnet.mdx', copyOf(CARD), 'minúsculas'],
  ['backslash in a name', 'content/procedures/a\\b.mdx', copyOf(CARD), 'minúsculas'],
  ['mark of HTML in a name', 'content/procedures/a<b>.mdx', copyOf(CARD), 'minúsculas'],
  ['percent in a name', 'content/procedures/a%0ab.mdx', copyOf(CARD), 'minúsculas'],
  ['copy that a system made', 'content/fines/om-011-2012-mpt (1).json', copyOf(FINES), 'minúsculas'],
  ['copy that an editor left', 'content/fines/om-011-2012-mpt.json~', copyOf(FINES), 'minúsculas'],
  ['file of a system', 'content/.DS_Store', () => 'x', 'minúsculas'],
  ['registry of tools gone', 'content/registries/tools.json', gone, 'Falta'],
  ['registry of errata gone', 'content/registries/errata.json', gone, 'Falta'],
  ['UIT gone', 'content/parameters/uit.json', gone, 'Falta'],
  ['schedule of the plan gone', 'content/plans/plan-hdr-as-2025/schedule.json', gone, 'Falta'],
  ['strategy gone', 'content/plans/estrategia-pml.json', gone, 'Falta'],
  ['promises gone', 'content/trust/promises.json', gone, 'Falta'],
];
