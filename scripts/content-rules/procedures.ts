import { buildPrintedTexts, parseObservations } from '#observations';
import { checkProcedures } from '#procedures';
import { SiteError } from '#errors';
import type { ContentRule } from '../content/content-rule.ts';
import { listIds, listNorms } from '../content/list-records.ts';
import type { Content } from '../content/read-content.ts';

/** Ids of the observations in files that can be read; the others are told by their own rule. */
function listObservationIds({ registries }: Content): Set<string> {
  const files = [...registries].filter(([name]) => name.startsWith('observations/'));
  return new Set(
    files.flatMap(([, { data }]) => {
      try {
        return parseObservations(data.value, data.locate).map(({ id }) => id);
      } catch (error) {
        if (!(error instanceof SiteError)) throw error;
        return [];
      }
    }),
  );
}

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
