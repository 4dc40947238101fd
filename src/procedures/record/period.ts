import type { Deadline } from './procedure.schema.ts';

type Period = Pick<Deadline['periods'][number], 'days' | 'kind'>;

const kindWords = { habiles: ['hábil', 'hábiles'], calendario: ['calendario', 'calendario'] } as const;

/** As the place says it: `5 días hábiles`, `5 días`. */
export function formatPeriod({ days, kind }: Period): string {
  const isOne = days === 1;
  const unit = isOne ? 'día' : 'días';
  return kind === 'sin-precisar' ? `${days} ${unit}` : `${days} ${unit} ${kindWords[kind][isOne ? 0 : 1]}`;
}

/** How it is counted: days alone are working days (TUO de la Ley 27444, numeral 145.1). */
function countedKind({ kind }: Period): 'habiles' | 'calendario' {
  return kind === 'calendario' ? 'calendario' : 'habiles';
}

/** Different periods, as they are counted, shortest first. */
export function listDifferent(periods: readonly Period[]): { days: number; kind: 'habiles' | 'calendario' }[] {
  const counted = periods.map((period) => ({ days: period.days, kind: countedKind(period) }));
  return counted
    .filter(
      ({ days, kind }, index) => counted.findIndex((other) => other.days === days && other.kind === kind) === index,
    )
    .sort((a, b) => a.days - b.days);
}

/** Large and its unit: `5 o 15`, `días hábiles`; the unit is empty where the kinds differ. */
export function summarizePeriods(periods: readonly Period[]): { value: string; unit: string } {
  const different = listDifferent(periods);
  const [first] = different;
  if (!first) return { value: '', unit: '' };
  if (different.some(({ kind }) => kind !== first.kind))
    return { value: different.map(formatPeriod).join(' o '), unit: '' };
  const longest = different.at(-1) ?? first;
  const unit = formatPeriod(longest).replace(/^\d+ /, '');
  return { value: different.map(({ days }) => String(days)).join(' o '), unit };
}
