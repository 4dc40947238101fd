import type { Embed } from '#embeds';
import type { Library } from '#library';
import { listCalculatorEmbeds } from './_calculator-embeds.ts';
import {
  listChartEmbeds,
  listChecklistEmbeds,
  listComparisonEmbeds,
  listFinderEmbeds,
  listQuizEmbeds,
  listZoneEmbeds,
} from './_embed-lists.ts';

/** All tools that can be taken elsewhere; texts are listed by norm (`_article-embeds.ts`), so that they do not drown them. */
export const listEmbeds = (library: Library): Embed[] =>
  [
    listChecklistEmbeds(),
    listCalculatorEmbeds(library),
    listFinderEmbeds(library),
    listComparisonEmbeds(library),
    listZoneEmbeds(library),
    listChartEmbeds(),
    listQuizEmbeds(),
  ]
    .flat()
    .map(({ embed }) => embed);
