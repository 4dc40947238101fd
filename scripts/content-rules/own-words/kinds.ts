import type { ContentDefinition } from '#catalogue';
import { duties, incentives } from '#calculators';
import { fines } from '#fines';
import { letters } from '#letters';
import { offices } from '#municipalities';
import { observations } from '#observations';
import { deadlineRules, usualDeadlines } from '#parameters';
import { finderQuestions, finderResults, procedures } from '#procedures';
import { terms } from '#terms';
import { tools } from '#tools';
import { zones } from '#zones';

/** Kinds of content that tell in our words what norms say. The comparison quotes its numbers, and has a stricter rule. */
export const ownWords: readonly ContentDefinition[] = [
  procedures,
  finderQuestions,
  finderResults,
  zones,
  fines,
  duties,
  incentives,
  deadlineRules,
  usualDeadlines,
  observations,
  tools,
  offices,
  terms,
  letters,
];
