import { listRecords, onceFromContent, type ContentRecord } from '#catalogue';
import type { NormRecord } from './norm.schema.ts';
import { knownNorms, normTexts } from './norms.content.ts';

/** Records of all norms, with and without text, and where each is written. */
export const listNormRecords = onceFromContent((): readonly ContentRecord<NormRecord>[] => [
  ...listRecords(normTexts),
  ...listRecords(knownNorms),
]);

/** Ids of all norms. */
export const listNormIds = onceFromContent((): ReadonlySet<string> => new Set(listNormRecords().map(({ id }) => id)));
