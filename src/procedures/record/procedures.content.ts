import { createListReader, createReader, defineContent, onceFromContent } from '#catalogue';
import { listMunicipalities } from '#municipalities';
import { joinWords } from '#text';
import { FinderQuestionsSchema, FinderResultSchema, type Finder, type FinderResult } from '../finder/finder.schema.ts';
import { ProcedureSchema } from './procedure.schema.ts';

/** Procedures, duties and incentives: typed front matter, our own plain words below it. */
export const procedures = defineContent({
  name: 'procedures',
  pattern: 'content/procedures/*.mdx',
  schema: ProcedureSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** Questions of the finder. */
export const finderQuestions = defineContent({
  name: 'finderQuestions',
  pattern: 'content/finder/questions.json',
  schema: FinderQuestionsSchema,
  holds: 'one',
});

/** Results of the finder, one file a place. */
export const finderResults = defineContent({
  name: 'finderResults',
  pattern: 'content/finder/results-*.json',
  schema: FinderResultSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All procedures, by file name. */
export const listProcedures = createListReader(procedures);

const readQuestions = createReader(finderQuestions);
const listResults = createListReader(finderResults);

/** Stands for the covered places, which the registry of municipalities says: `Trujillo, el Cusco y Nuevo Chimbote`. */
const placesMark = '{municipalidades}';

/** A result that says which places are covered says those of the registry. */
function nameCovered(result: FinderResult): FinderResult {
  const { says, ...lead } = result.lead;
  const places = joinWords(listMunicipalities().map(({ place }) => place));
  return { ...result, lead: { ...lead, says: says.replace(placesMark, places) } };
}

/** The finder of procedures. */
export const readFinder = onceFromContent((): Finder => ({
  ...readQuestions(),
  results: listResults().map(nameCovered),
}));
