import { listRecords, type ContentRule } from '#catalogue';
import { checkMunicipality } from '#municipalities';
import { zones } from './zones.content.ts';

/** Zones belong to a municipality of the registry. */
export const rule: ContentRule = () => listRecords(zones).flatMap(checkMunicipality);
