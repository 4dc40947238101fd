import { listRecords, type ContentRule } from '#catalogue';
import { checkMunicipality, listMunicipalities, listOffices } from '#municipalities';
import { listNormIds } from '#norms';
import { findPrintedText, listObservations, listOutlines } from '#observations';
import { checkProcedures } from './check-procedures.ts';
import { procedures } from './procedures.content.ts';

/** Procedures stand on provisions that say so, of their own municipality, and point at things that exist. */
export const rule: ContentRule = () => {
  const records = listRecords(procedures);
  const known = {
    norms: listNormIds(),
    towns: listMunicipalities(),
    findText: findPrintedText,
    hasTextOf: (norm: string) => listOutlines().has(norm),
    observations: new Set(listObservations().map(({ id }) => id)),
    offices: new Map(
      [...Map.groupBy(listOffices(), ({ municipality }) => municipality)].map(([municipality, found]) => [
        municipality,
        new Set(found.map(({ id }) => id)),
      ]),
    ),
  };
  return [...checkProcedures(records, known), ...records.flatMap(checkMunicipality)];
};
