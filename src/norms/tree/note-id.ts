import { formatEIdNumber } from '#text';

/** The mark of a footnote as part of an id: `1`; words and signs reduced to what an id takes. */
export function formatNoteId(mark: string): string {
  return formatEIdNumber(mark) || 'x';
}
