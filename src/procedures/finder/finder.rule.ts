import { listRecords, type ContentRule } from '#catalogue';
import type { Place } from '#errors';
import { listFineTables } from '#fines';
import { listNormIds } from '#norms';
import { listObservations } from '#observations';
import { listTools } from '#tools';
import { finderQuestions, finderResults, listProcedures } from '../record/procedures.content.ts';
import { checkFinder } from './check-finder.ts';

/** Questions lead every reader to something that exists, and every procedure is offered. */
export const rule: ContentRule = () => {
  const results = listRecords(finderResults);
  return listRecords(finderQuestions).flatMap(({ value, file, locate }) => {
    const places = new Map<string, Place>([
      ...value.questions.map(({ id }, index) => [id, locate(['questions', index, 'id'])] as const),
      ...results.map((result) => [result.id, result.locate(['id'])] as const),
    ]);
    const targets = {
      procedures: listProcedures().map(({ id }) => id),
      tools: listTools().map(({ id }) => id),
      infractions: listFineTables().flatMap(({ infractions }) => infractions.map(({ id }) => id)),
      norms: [...listNormIds()],
      observations: listObservations().map(({ id }) => id),
    };
    const finder = { ...value, results: results.map((result) => result.value) };
    return checkFinder(finder, targets, (id = '') => places.get(id) ?? { file });
  });
};
