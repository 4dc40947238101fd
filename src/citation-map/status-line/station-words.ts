import { formatDate, confidenceWords } from '#norms';
import { isUndated, type Station } from './station.ts';

/** `21/07/2000`, `la fecha no consta`. */
export const formatStationDate = (station: Station): string =>
  isUndated(station) ? 'la fecha no consta' : formatDate(station.date);

/** `Revisado: derogada`, `Publicación`. */
export const formatStationWords = ({ kind, words }: Station): string =>
  kind === 'review' ? `Última revisión: ${words.toLowerCase()}` : words;

/** A station in one line, for who does not see the drawing. */
export function describeStation(station: Station, nameOf: (id: string) => string): string {
  const by = station.by.length === 0 ? '' : `, ${station.by.map(nameOf).join(' y ')}`;
  return `${formatStationWords(station)}${by} (${formatStationDate(station)}; ${confidenceWords[station.confidence]})`;
}
