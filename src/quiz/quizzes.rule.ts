import { listRecords, type ContentRule } from '#catalogue';
import { listFineTables } from '#fines';
import { listProcedures } from '#procedures';
import { checkQuizzes } from './check-quizzes.ts';
import { findQuizVersion, listFacts, listMakeable, quizzes } from './quizzes.content.ts';

/** Quizzes ask for what is there, and their questions have been read. */
export const rule: ContentRule = () => {
  const records = listRecords(quizzes);
  if (records.length === 0) return [];
  return checkQuizzes(records, {
    procedures: listProcedures().map(({ id }) => id),
    fines: listFineTables().map(({ norm }) => norm),
    listFacts,
    listMakeable,
    findVersion: findQuizVersion,
  });
};
