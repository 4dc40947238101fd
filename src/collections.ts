import { errata } from '#citations';
import { costSheetFiles, duties, examples, incentives } from '#calculators';
import { courses } from '#courses';
import { comparisons } from '#comparison';
import { entityRows } from '#entities/registry';
import { fines } from '#fines';
import { formats } from '#formats';
import { glossary } from '#glossary';
import { guides } from '#guides';
import { handouts } from '#handouts';
import { letters } from '#letters';
import { municipalities, offices } from '#municipalities';
import { institutions, issuers, knownNorms, normTexts, normTypes } from '#norms';
import { observations } from '#observations';
import { deadlineRules, decrees, holidays, uit, usualDeadlines } from '#parameters';
import { planTexts, progress, reports, roadmapContent, strategies } from '#plans';
import { binColours, finderQuestions, finderResults, procedures } from '#procedures';
import { quizzes } from '#quiz';
import { searchOutside, searchWords } from '#search';
import { redirects } from '#serving';
import { terms } from '#terms';
import { startHeights, takingPlaces } from '#embeds';
import { doors, tools } from '#tools';
import { attempts, blindSpots, figures, limits, promises } from '#trust';
import { zones } from '#zones';

/** Every kind of content of the site: for Astro's collections, and for the check that no file is left unclaimed. */
export const definitions = [
  normTexts,
  knownNorms,
  normTypes,
  issuers,
  institutions,
  entityRows,
  errata,
  municipalities,
  offices,
  observations,
  letters,
  formats,
  terms,
  glossary,
  procedures,
  guides,
  handouts,
  binColours,
  finderQuestions,
  finderResults,
  uit,
  holidays,
  decrees,
  deadlineRules,
  usualDeadlines,
  fines,
  zones,
  comparisons,
  costSheetFiles,
  duties,
  incentives,
  examples,
  tools,
  doors,
  redirects,
  startHeights,
  takingPlaces,
  quizzes,
  courses,
  searchWords,
  searchOutside,
  ...roadmapContent,
  progress,
  reports,
  strategies,
  planTexts,
  promises,
  limits,
  figures,
  attempts,
  blindSpots,
] as const;
