import { buildPrintedTexts } from '#observations';
import { checkProcedures } from '#procedures';
import type { ContentRule } from '../content/content-rule.ts';
import { listIds, listNorms, listObservationIds } from '../content/list-records.ts';

/** Procedures fit their schema, stand on provisions that say so, and point at things that exist. */
export const checkProcedureFiles: ContentRule = (content) => {
  const texts = new Map(content.norms.map(({ name, parsed }) => [name, buildPrintedTexts(parsed.tree)]));
  const sound = content.procedures.flatMap(({ file, procedure, locate }) =>
    procedure ? [{ file, procedure, locate }] : [],
  );
  return [
    ...content.procedures.flatMap(({ issues }) => issues),
    ...checkProcedures(sound, {
      norms: listIds(listNorms(content)),
      findText: (norm, eId) => texts.get(norm)?.get(eId),
      hasTextOf: (norm) => texts.has(norm),
      observations: listObservationIds(content),
    }),
  ];
};
