import { onceFromContent } from '#catalogue';
import { formatGuidePath, listGuides } from '#guides';
import { findCurrentStatus, formatNormPath, listNormRecords } from '#norms';
import { listPlans } from '#plans';
import { listProcedures } from '#procedures';

/** By address, the day on which the record of a page was last looked at; a page without a record of its own has none. */
export const listReviewDays = onceFromContent(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...listNormRecords().map(
        ({ value: { id, status } }) => [formatNormPath(id), findCurrentStatus(status).verifiedOn] as const,
      ),
      ...listProcedures().map(({ id, verifiedOn }) => [`/tramites/${id}/`, verifiedOn] as const),
      ...listGuides().map(({ id, verifiedOn }) => [formatGuidePath(id), verifiedOn] as const),
      ...listPlans().flatMap(({ path, checkedOn }) => (checkedOn ? [[path, checkedOn()] as const] : [])),
    ]),
);
