import { addDays, formatDay, formatWeekday, type Day, type SkippedDay } from '#calendar';
import type { ResultTable, Word, Words } from '#forms';
import type { DeadlineParameters } from './parameters.ts';

const isWeekend = ({ kind }: SkippedDay): boolean => kind === 'fin-de-semana';

/** Days that share a row: a Saturday and the Sunday after it. */
function pairWeekends(days: readonly SkippedDay[]): SkippedDay[][] {
  const rows: SkippedDay[][] = [];
  for (const day of days) {
    const before = rows.at(-1);
    const [saturday] = before ?? [];
    if (
      saturday &&
      before?.length === 1 &&
      isWeekend(saturday) &&
      isWeekend(day) &&
      addDays(saturday.date, 1) === day.date
    ) {
      before.push(day);
    } else {
      rows.push([day]);
    }
  }
  return rows;
}

const formatNamedDay = (day: Day): string => `${formatWeekday(day)} ${formatDay(day)}`;

/** `martes 08/12/2026`; `sábado 05 y domingo 06/12/2026`. */
function describeDays([first, second]: readonly SkippedDay[]): string {
  if (!first) return '';
  if (!second) return formatNamedDay(first.date);
  const isOneMonth = first.date.slice(0, 7) === second.date.slice(0, 7);
  const saturday = formatNamedDay(first.date).slice(0, isOneMonth ? -8 : undefined);
  return `${saturday} y ${formatNamedDay(second.date)}`;
}

function describeLaw(day: SkippedDay, { weekends, 'working-days': working }: DeadlineParameters['rules']): Words {
  const link = (text: string, href?: string): Word => (href === undefined ? text : { text, href });
  if (isWeekend(day)) return [link(weekends.link?.label ?? '', weekends.link?.href)];
  if (day.kind === 'regional') return [link(working.link?.label ?? '', working.link?.href), '; el día lo indicaste tú'];
  const law = link(day.basis ?? '', day.href);
  return day.kind === 'decreto' ? [law, '; no consta si se cuenta en los plazos'] : [law];
}

/** Every day left out, with its law; weekends take one row. Nothing where no day is left out. */
export function buildSkippedTable(
  skipped: readonly SkippedDay[],
  rules: DeadlineParameters['rules'],
): ResultTable | undefined {
  if (skipped.length === 0) return undefined;
  return {
    caption: 'Días que no se cuentan',
    head: ['Día', 'Por qué', 'Ley'],
    rows: pairWeekends(skipped).flatMap((days) => {
      const [first] = days;
      if (!first) return [];
      const name = isWeekend(first) ? 'Fin de semana' : first.name;
      return [[[describeDays(days)], [name], describeLaw(first, rules)]];
    }),
  };
}
