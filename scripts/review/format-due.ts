import type { DueItem } from './due-item.ts';

const formatDay = (day: string): string => day.split('-').reverse().join('/');

/** An item in three lines: where, since when and what; why; what to do. */
function formatItem({ file, line, what, since, why, mend }: DueItem): string {
  return `${since === undefined ? 'sin fecha ' : formatDay(since)}  ${what}\n            ${file}:${line}\n            ${why} ${mend}`;
}

/** The list for a terminal, and how many. */
export function formatDue(items: readonly DueItem[], before: string): string {
  const missing = items.filter(({ isMissing }) => isMissing).length;
  const undated = items.filter(({ since, isMissing }) => since === undefined && !isMissing).length;
  const dated = items.length - missing - undated;
  const sum =
    items.length === 0
      ? `Nada por revisar: todo se miró desde el ${formatDay(before)}.`
      : `Por revisar: ${items.length}. De antes del ${formatDay(before)}: ${dated}; sin fecha: ${undated}; falta: ${missing}.`;
  return [...items.map(formatItem), sum].join('\n');
}
