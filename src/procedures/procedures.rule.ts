import { listRecords, type ContentRule } from '#catalogue';
import { listNormIds } from '#norms';
import { findPrintedText, listObservations, listOutlines } from '#observations';
import { checkProcedures } from './check-procedures.ts';
import { procedures } from './procedures.content.ts';

/** Procedures stand on provisions that say so, and point at things that exist. */
export const rule: ContentRule = () =>
  checkProcedures(listRecords(procedures), {
    norms: listNormIds(),
    findText: findPrintedText,
    hasTextOf: (norm) => listOutlines().has(norm),
    observations: new Set(listObservations().map(({ id }) => id)),
  });
