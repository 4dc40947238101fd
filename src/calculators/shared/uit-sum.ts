import Big from 'big.js';
import { formatPercent, formatSoles, percentOf } from '#amounts';
import type { Sum, SumRow, Words } from '#forms';
import type { UitOption } from './uit-option.ts';

/** A part of the UIT in soles, set for reading: `S/ 15.40`; rounded once, to cents. */
export function formatUitPart({ soles }: Pick<UitOption, 'soles'>, percent: string): string {
  return formatSoles(percentOf(new Big(soles), new Big(percent)));
}

/** How a part of the UIT is worked out: value of the year with its decree, percentage with its source, result. */
export function buildUitSum(
  caption: string,
  uit: UitOption,
  percent: { value: string; label: Words; note: Words },
  total: string,
): Sum {
  const exact = percentOf(new Big(uit.soles), new Big(percent.value));
  const rest: SumRow[] = exact.eq(exact.round(2))
    ? []
    : [{ label: ['Sin redondear'], value: `S/\u00a0${exact.toFixed()}` }];
  return {
    caption,
    rows: [
      { label: [`UIT de ${uit.year}`], note: [uit.decree], value: formatSoles(new Big(uit.soles)) },
      { label: percent.label, note: percent.note, value: `×\u00a0${formatPercent(new Big(percent.value))}` },
      ...rest,
      { label: [total], value: formatSoles(exact) },
    ],
  };
}
