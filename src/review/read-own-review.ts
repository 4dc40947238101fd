import { buildOutline, findNormText, listIssuers, listKnownNorms, listNormBlocks, listParsedTexts } from '#norms';
import { buildReviewData } from './registry/build-review-data.ts';
import { openReviewRegistry, type ReviewRegistry } from './registry/open-registry.ts';
import { openHeldText, type HeldText } from './text/held-text.ts';

/** What a review goes by, read from the content itself: for the command line and for tests. */
export function readReviewRegistry(): ReviewRegistry {
  const texts = [...listParsedTexts().values()].map(({ record: { value }, tree }) => {
    const { source: _source, completeness, omissions: _omissions, declares: _declares, ...record } = value;
    return { record, outline: buildOutline(tree), isPartial: completeness.level === 'parcial' };
  });
  const known = listKnownNorms().map((record) => ({ record }));
  return openReviewRegistry(buildReviewData([...texts, ...known], listIssuers()));
}

/** The text of a norm for its quotations. */
export const readHeldText = (norm: string): HeldText => openHeldText(listNormBlocks(findNormText(norm).tree));
