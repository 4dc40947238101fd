import type { NormRecord } from '#norms';

/** The day on which a status was last looked at, over all norms; undefined when there are none. */
export function findLatestReview(entries: readonly { record: Pick<NormRecord, 'status'> }[]): string | undefined {
  let latest: string | undefined;
  for (const { record } of entries) {
    for (const { verifiedOn } of record.status) {
      if (latest === undefined || verifiedOn > latest) latest = verifiedOn;
    }
  }
  return latest;
}
