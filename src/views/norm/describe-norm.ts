import { findCurrentStatus, formatShortName, formatStatus } from '#norms';
import type { NormEntry } from '#library';

/** Cuts at a word so that a chat shows it whole. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1))}…`;
}

/** Description of a norm for search results and for sharing. */
export function describeNorm(entry: NormEntry): string {
  const state = formatStatus(findCurrentStatus(entry.record.status)).toLowerCase();
  const what = entry.hasText
    ? 'Texto por artículos, qué cita y quién la cita.'
    : 'Qué se sabe de ella y quién la cita.';
  return shorten(`${entry.record.title}. Estado: ${state}. ${what}`, 200);
}

/** Description of an article: whose it is, then how it begins. */
export function describeProvision(entry: NormEntry, name: string, text: string): string {
  return shorten(
    `${name} de ${formatShortName(entry.record).replaceAll('\u00a0', ' ')}. ${text.replace(/\s+/g, ' ')}`,
    200,
  );
}
