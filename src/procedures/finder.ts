import { z } from 'zod';
import questions from '../../content/finder/questions.json' with { type: 'json' };
import cusco from '../../content/finder/results-cusco.json' with { type: 'json' };
import elsewhere from '../../content/finder/results-elsewhere.json' with { type: 'json' };
import trujillo from '../../content/finder/results-trujillo.json' with { type: 'json' };
import { FinderQuestionsSchema, FinderResultSchema, type Finder } from './finder.schema.ts';

/** The finder of procedures. Source: content/finder/. */
export const finder: Finder = {
  ...FinderQuestionsSchema.parse(questions),
  results: z.array(FinderResultSchema).parse([...trujillo, ...cusco, ...elsewhere]),
};
