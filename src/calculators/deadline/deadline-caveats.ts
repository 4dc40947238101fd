import type { Deadline, DeadlineWarning } from '#calendar';
import type { Word, Words } from '#forms';
import type { DeadlineParameters, ToldRule } from './parameters.ts';
import { formatDays, type DeadlineAnswers } from './read-deadline-answers.ts';

type Rules = DeadlineParameters['rules'];

/** A rule in one sentence with its article, and that it is not confirmed where it is not. */
export function tellRule({ text, link, isUnsure }: ToldRule): Words {
  const source: Word[] = link ? [' (', { text: link.label, href: link.href }, ')'] : [];
  return [text, ...source, ...(isUnsure ? [' Sin verificar.'] : [])];
}

function listYears(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return years.length > 2 && last - first === years.length - 1 ? `${first} a ${last}` : years.join(' y ');
}

function describeWarning(warning: DeadlineWarning, rules: Rules): Words {
  switch (warning.kind) {
    case 'urgency-decree':
      return tellRule(rules['urgency-decree']);
    case 'decrees-partial':
      return [
        `De ${listYears(warning.years)} tenemos solo algunos de los días no laborables que el Gobierno dio por decreto: revisa si hubo otros.`,
      ];
    case 'decrees-unknown':
      return [
        `De ${listYears(warning.years)} no tenemos los días no laborables que el Gobierno da por decreto: revisa si los hay.`,
      ];
    case 'older-text':
      return tellRule(rules['older-text']);
    case 'start-not-working':
      return ['La fecha de inicio no es un día hábil: revisa que sea la que consta en tu cargo o en la notificación.'];
    case 'own-holidays-unused':
      return [`No cambian este plazo los días que agregaste: ${formatDays(warning.days)}.`];
  }
}

function describePlace({ place }: DeadlineAnswers): string {
  return place === undefined
    ? 'No tenemos los feriados regionales ni locales: si los hay, agrégalos a mano.'
    : `No tenemos los feriados regionales ${place.holidays}: si los hay, agrégalos a mano.`;
}

/** What could make the day another one: what is not known, what the reader must check, what else a norm says. */
export function listCaveats(asked: DeadlineAnswers, { warnings, lastDayIfWorked }: Deadline, rules: Rules): Words[] {
  const other = asked.offered?.otherwise;
  return [
    ...(lastDayIfWorked === undefined
      ? []
      : [
          [
            'No consta en nuestras fuentes si los días no laborables compensables se cuentan en los plazos. Si te toca presentar algo, toma la fecha más cercana.',
          ],
        ]),
    ...(other === undefined ? [] : [[other]]),
    ...warnings.map((warning) => describeWarning(warning, rules)),
    [describePlace(asked)],
    tellRule(rules.distance),
  ];
}
