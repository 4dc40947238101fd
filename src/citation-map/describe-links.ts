import { formatTimes } from './link-words.ts';

/** How much of the map concerns one norm. */
export interface LinkCounts {
  /** Texts that cite it, and how often in all. */
  citing: number;
  citedTimes: number;
  hasText: boolean;
  /** Norms that its text cites, how often in all, and how often itself. */
  cited: number;
  citesTimes: number;
  own: number;
}

function describeCiting({ citing, citedTimes }: LinkCounts): string {
  if (citing === 0) return 'Ningún otro texto de este sitio la cita.';
  const texts = citing === 1 ? 'La cita un texto de este sitio' : `La citan ${citing} textos de este sitio`;
  return `${texts}, ${formatTimes(citedTimes)}${citing === 1 ? '' : ' en total'}.`;
}

function describeCited({ hasText, cited, citesTimes, own }: LinkCounts): string {
  if (!hasText) return 'No tenemos su texto: no sabemos a quién cita.';
  const norms = cited === 1 ? 'otra norma' : `otras ${cited} normas`;
  const others = cited === 0 ? 'Ella no cita a otras normas' : `Ella cita a ${norms}, ${formatTimes(citesTimes)}`;
  return own === 0 ? `${others}.` : `${others}, y partes de sí misma ${formatTimes(own)}.`;
}

/** The links of a norm in two sentences. */
export const describeLinks = (counts: LinkCounts): string => `${describeCiting(counts)} ${describeCited(counts)}`;
