import { formatDate } from '#norms';
import type { PlanChart } from './plan-chart.ts';

/** Where the figures come from: `Fuente: Plan… (mayo 2025). Tabla 1, línea 18 del texto.` */
export const sayChartSource = ({ document, place }: Pick<PlanChart, 'document' | 'place'>): string =>
  `Fuente: ${document}. ${place}.`;

/** Who drew it and how it may be used; `address` is that of its page. */
export const sayChartLicence = (address: string): string =>
  `Gráfico: Norma Circular (${address}), licencia CC BY 4.0. No es una publicación oficial.`;

/** A chart as it is cited: title, site, address, source document, day. */
export function citeChart(chart: PlanChart, address: string): string {
  const { title, verifiedOn } = chart;
  return `Norma Circular. «${title}». ${address}. ${sayChartSource(chart)} Datos comparados con la fuente el ${formatDate(verifiedOn)}. CC BY 4.0.`;
}
