import { listRecords, type ContentRule } from '#catalogue';
import { checkPlace, findPrintedText, listObservations, listOutlines } from '#observations';
import { listProcedures } from '#procedures';
import { formats } from './formats.content.ts';
import { checkFormats } from './record/check-formats.ts';

/** Forms say what the norm prints, all of it and nothing else, and lead to what there is. */
export const rule: ContentRule = () =>
  checkFormats(listRecords(formats), {
    checkPrinted: (place, at) => checkPlace(place, at, listOutlines(), findPrintedText),
    findText: findPrintedText,
    observations: listObservations().map(({ id }) => id),
    procedures: listProcedures(),
  });
