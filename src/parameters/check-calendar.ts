import { findEaster, findWeekday, formatWeekday, addDays } from '#calendar';
import type { ContentRecord } from '#catalogue';
import type { Issue } from '#errors';
import { foldWords } from '#text';
import type { Decree } from './decree.schema.ts';
import type { Holiday } from './holiday.schema.ts';

/** The day of a holiday in a year. */
function findDay(date: string, year: number): string {
  const before = /^easter-(\d)$/.exec(date)?.[1];
  return before === undefined ? `${year}-${date}` : addDays(findEaster(year), -Number(before));
}

function findRest(day: string, holidays: readonly Holiday[]): string | undefined {
  const year = Number(day.slice(0, 4));
  const holiday = holidays.find(({ date, firstYear }) => firstYear <= year && findDay(date, year) === day);
  if (holiday) return `ya es feriado (${holiday.name})`;
  return findWeekday(day) % 6 === 0 ? `es ${formatWeekday(day)}` : undefined;
}

/** Days of decrees that are days of rest anyway, or far from the decree; a decree with two numbers. */
export function checkDecree({ id, value, locate }: ContentRecord<Decree>, holidays: readonly Holiday[]): Issue[] {
  const { days, short, law } = value;
  const named = [
    ['short', short],
    ['law', law],
  ] as const;
  const other = named.find(([, name]) => !foldWords(name).endsWith(foldWords(id.replace('ds-', ''))));
  const decreed = Number(/-(\d{4})-/.exec(id)?.[1] ?? 0);
  return [
    ...(other
      ? [
          {
            rule: 'decree-number',
            place: locate([other[0]]),
            message: `«${other[1]}» no es el número del id, «${id}».`,
            fix: 'Escriba en «law», «short» e «id» el mismo número.',
          },
        ]
      : []),
    ...(days === 'no consta' ? [] : days).flatMap((day, index): Issue[] => {
      const gap = Number(day.slice(0, 4)) - decreed;
      const isNear = decreed === 0 || (gap >= 0 && gap <= 2);
      const why =
        findRest(day, holidays) ?? (isNear ? undefined : 'no es del año del decreto ni de los dos que siguen');
      if (why === undefined) return [];
      const message = `«${short}» daría descanso el ${day}, que ${why}.`;
      return [{ rule: 'decree-day', place: locate(['days', index]), message, fix: 'Revise el día en la fuente.' }];
    }),
  ];
}

/** First year in which a holiday added by a law is observed: the law may come too late for its own year. */
function findFirstYear({ addedBy, date }: Holiday): number | undefined {
  const [, day = '', month = '', year] = /(\d{2})\/(\d{2})\/(\d{4})/.exec(addedBy?.when ?? '') ?? [];
  if (year === undefined) return undefined;
  return `${month}-${day}` < date ? Number(year) : Number(year) + 1;
}

/** Holidays on the day of another, and first years that do not follow from their law. */
export function checkHoliday(record: ContentRecord<Holiday>, all: readonly Holiday[]): Issue[] {
  const { value, locate } = record;
  const twin = all.find(({ id, date }) => date === value.date && id !== value.id);
  const first = findFirstYear(value);
  return [
    ...(twin && all.indexOf(twin) < all.indexOf(value)
      ? [
          {
            rule: 'holiday-twice',
            place: locate(['date']),
            message: `«${value.id}» y «${twin.id}» son el mismo día, ${value.date}.`,
            fix: 'Corrija el día de uno de los dos, o deje uno solo.',
          },
        ]
      : []),
    ...(first !== undefined && first !== value.firstYear
      ? [
          {
            rule: 'holiday-first-year',
            place: locate(['firstYear']),
            message: `«${value.id}» se agregó el ${value.addedBy?.when ?? ''}: se guarda desde ${first}, no desde ${value.firstYear}.`,
            fix: `"firstYear": ${first}`,
          },
        ]
      : []),
  ];
}
