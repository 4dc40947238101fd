import type { DuePeriod, DueReason } from '../activities/roadmap-activity.ts';
import { formatPeriods } from './period-words.ts';

/** Why something is due, in words. */
export const dueReasonWords: Readonly<Record<DueReason, string>> = {
  ambos: 'por el cronograma y por la meta',
  cronograma: 'solo por el cronograma',
  meta: 'solo por la meta',
};

const reasons = Object.keys(dueReasonWords) as DueReason[];

/** `por el cronograma y por la meta`; with several reasons, the periods of each: `por el cronograma y por la meta: 2025; solo por la meta: 2026 a 2030`. */
export function describeDue(due: readonly DuePeriod[]): string {
  const groups = reasons
    .map((reason) => ({ reason, periods: due.filter((one) => one.reason === reason).map(({ period }) => period) }))
    .filter(({ periods }) => periods.length > 0);
  if (groups.length === 1) return groups.map(({ reason }) => dueReasonWords[reason]).join('');
  return groups.map(({ reason, periods }) => `${dueReasonWords[reason]}: ${formatPeriods(periods)}`).join('; ');
}
