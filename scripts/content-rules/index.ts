import type { ContentRule } from '../content/content-rule.ts';
import { checkCollections } from './collections.ts';
import { checkComparisons } from './comparison.ts';
import { checkDates } from './dates.ts';
import { checkNormFileNames } from './file-names.ts';
import { checkFinderFiles } from './finder.ts';
import { checkNormTrees } from './norm-trees.ts';
import { checkObservedTexts } from './observations.ts';
import { checkPlainMdx } from './plain-mdx.ts';
import { checkPlans } from './plans.ts';
import { checkProcedureFiles } from './procedures.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schemas.ts';
import { checkSearchWords } from './search-words.ts';
import { checkSourceDigests } from './source-digest.ts';
import { checkSources } from './sources.ts';
import { checkStatus } from './status.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkUnmarkedArticles } from './unmarked-articles.ts';

/** All rules over the content; one file each. */
export const contentRules: readonly ContentRule[] = [
  checkSchemas,
  checkUniqueIds,
  checkNormFileNames,
  checkReferences,
  checkDates,
  checkStatus,
  checkSourceDigests,
  checkPlainMdx,
  checkUnmarkedArticles,
  checkNormTrees,
  checkObservedTexts,
  checkSearchWords,
  checkSources,
  checkProcedureFiles,
  checkPlans,
  checkFinderFiles,
  checkComparisons,
  checkCollections,
];
