import { z } from 'zod';
import type { Place } from '#errors';
import { checkFinder } from '#procedures';
import { FinderQuestionsSchema, FinderResultSchema, type Finder } from '../../src/procedures/finder.schema.ts';
import type { ContentRule } from '../content/content-rule.ts';
import { listIds, listNorms, listObservationIds, listRegistry } from '../content/list-records.ts';
import type { Content } from '../content/read-content.ts';

const FOLDER = 'finder/';
const QUESTIONS = 'finder/questions';

/** The whole graph; undefined where a file does not fit its schema, which the rule on schemas tells. */
function readFinder({ registries }: Content): Finder | undefined {
  const questions = FinderQuestionsSchema.safeParse(registries.get(QUESTIONS)?.data.value);
  const results = [...registries]
    .filter(([name]) => name.startsWith(FOLDER) && name !== QUESTIONS)
    .map(([, { data }]) => z.array(FinderResultSchema).safeParse(data.value));
  if (!questions.success || results.some(({ success }) => !success)) return undefined;
  return { ...questions.data, results: results.flatMap(({ data = [] }) => data) };
}

/** Where each screen is written. */
function listPlaces(content: Content, finder: Finder): Map<string, Place> {
  const questions = content.registries.get(QUESTIONS);
  const results = [...content.registries.keys()]
    .filter((name) => name.startsWith(FOLDER) && name !== QUESTIONS)
    .flatMap((name) => listRegistry(content, name));
  return new Map([
    ...finder.questions.flatMap(({ id }, index): [string, Place][] =>
      questions ? [[id, questions.data.locate(['questions', index, 'id'])]] : [],
    ),
    ...results.map(({ value, locate }): [string, Place] => [String(value['id']), locate('id')]),
  ]);
}

/** Questions lead every reader to something that exists, and every procedure is offered. */
export const checkFinderFiles: ContentRule = (content) => {
  const finder = readFinder(content);
  if (!finder) return [];
  const places = listPlaces(content, finder);
  const targets = {
    procedures: content.procedures.flatMap(({ procedure }) => (procedure ? [procedure.id] : [])),
    tools: [...listIds(listRegistry(content, 'registries/tools'))],
    norms: [...listIds(listNorms(content))],
    observations: [...listObservationIds(content)],
  };
  return checkFinder(finder, targets, (id = '') => places.get(id) ?? { file: `content/${QUESTIONS}.json` });
};
