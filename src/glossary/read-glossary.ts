import { onceFromContent } from '#catalogue';
import { buildOutline, listParsedTexts } from '#norms';
import { buildGlossary } from './build-glossary.ts';
import { readGlossaryContent } from './glossary.content.ts';
import { listPlanWords } from './plan-words.ts';
import type { Glossary } from './glossary.ts';

/** The glossary of all texts, read from their files: for search, checks and tests; pages read the stored trees. */
export const readGlossary = onceFromContent((): Glossary =>
  buildGlossary(
    [...listParsedTexts().values()].map(({ record, tree }) => ({
      record: record.value,
      outline: buildOutline(tree),
      tree,
    })),
    readGlossaryContent(),
    listPlanWords(),
  ),
);
