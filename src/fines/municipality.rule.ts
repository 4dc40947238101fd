import { listRecords, type ContentRule } from '#catalogue';
import { checkMunicipality } from '#municipalities';
import { fines } from './fines.content.ts';

/** Each table of fines belongs to a municipality of the registry. */
export const rule: ContentRule = () => listRecords(fines).flatMap(checkMunicipality);
