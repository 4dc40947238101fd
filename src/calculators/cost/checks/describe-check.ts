import type Big from 'big.js';
import { formatNumber } from '#amounts';
import { countDecimals } from '../../shared/printed-number.ts';
import type { CostCheck } from './check-cost-sheet.ts';

/** The computed result with up to four decimals, and no fewer than the printed one. */
export function formatComputed({ computed, printed }: Pick<CostCheck, 'computed' | 'printed'>): string {
  const places = countDecimals(printed);
  const exact = computed.round(4);
  return exact.eq(exact.round(places)) ? exact.toFixed(places) : formatNumber(exact);
}

const fine = (value: Big): string => formatNumber(value.round(4));

/** What may explain that a printed result is not that of its operation; never more than «puede». */
export function describeCheck({ verdict, other, computed, range }: CostCheck): string {
  const between = range ? `entre ${fine(range.low)} y ${fine(range.high)}` : '';
  switch (verdict) {
    case 'match':
      return 'Cuadra.';
    case 'unrounded':
      return `Puede ser redondeo: con las cifras sin redondear da ${fine(other ?? computed)}.`;
    case 'cut':
      return `Puede ser que cortaran los decimales en vez de redondear: sale de ${fine(other ?? computed)}.`;
    case 'hidden':
      return `Puede ser que las cifras impresas estén redondeadas: con más decimales daría ${between}.`;
    case 'differs':
      return `No se explica con redondeos: daría ${between}.`;
  }
}
