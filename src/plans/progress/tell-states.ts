import type { Day } from '#calendar';
import { lowerFirst } from '#text';
import { formatPeriods } from '../schedule/period-words.ts';
import { groupStates, type Reported } from './derive-state.ts';
import { progressStateWords } from './progress-words.ts';

/**
 * The states of what is due, in a sentence: `Sin reporte público.`; with several, the periods of each: `Cumplida: 2025; sin reporte
 * público: 2026 a 2030.` Without a day nothing is called overdue.
 */
export function tellStates(periods: readonly string[], reported: Reported, today?: Day): string {
  const groups = groupStates(periods, reported, today);
  if (groups.length === 0) return '';
  const said = groups.map((group, index) => {
    const { word } = progressStateWords[group.state];
    const begin = index === 0 ? word : lowerFirst(word);
    return groups.length === 1 ? begin : `${begin}: ${formatPeriods(group.periods)}`;
  });
  return `${said.join('; ')}.`;
}
