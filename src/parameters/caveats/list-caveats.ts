import { formatDay, type Deadline, type DeadlineWarning } from '#calendar';
import type { Words } from '#forms';
import { tellRule, type ruleIds, type ToldRule } from './told-rule.ts';

/** Rules that are told where a day makes them matter. */
export type CaveatRules = Readonly<Record<(typeof ruleIds)[number], ToldRule>>;

/** What is known of a period besides its length. */
export interface CaveatFacts {
  /** Its norm does not say from which day it runs. */
  startUnstated?: boolean | undefined;
  /** What another place says instead. */
  otherwise?: string | undefined;
  /** Whose holidays are not known, after «regionales»: `de La Libertad ni de Trujillo`; undefined where no town is named. */
  holidays?: string | undefined;
}

/** What could make a day another one. */
export interface Caveats {
  /** About this very day: read before it is trusted. */
  own: Words[];
  /** About every day. */
  general: Words[];
}

function listYears(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return years.length > 2 && last - first === years.length - 1 ? `${first} a ${last}` : years.join(' y ');
}

/** So many days are named, the others counted. */
const namedDays = 4;

/** That holidays come from a rule alone, and which. */
function describeByRule({ years, lookedAt, days }: Extract<DeadlineWarning, { kind: 'holidays-by-rule' }>): string {
  const named = days.slice(0, namedDays).map(({ date, name }) => `${formatDay(date)}, ${name}`);
  const more = days.length - named.length;
  const listed = days.length === 0 ? '' : `: ${named.join('; ')}${more === 0 ? '' : ` y ${more} más`}`;
  return `Los feriados de ${listYears(years)} salen de la ley como estaba el ${formatDay(lookedAt)}${listed}. Si cambió, el plazo vence otro día.`;
}

function describeWarning(warning: DeadlineWarning, rules: CaveatRules): Words {
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
    case 'holidays-by-rule':
      return [describeByRule(warning)];
    case 'older-text':
      return tellRule(rules['older-text']);
    case 'start-not-working':
      return ['La fecha de inicio no es un día hábil: revisa que sea la que consta en tu cargo o en la notificación.'];
    case 'own-holidays-unused':
      return [`No cambian este plazo los días que agregaste: ${warning.days.map(formatDay).join(', ')}.`];
  }
}

/** Warnings about this very day: from what was asked, or because it lies past what anybody has looked at. */
const isOwn = ({ kind }: DeadlineWarning): boolean =>
  kind === 'start-not-working' || kind === 'own-holidays-unused' || kind === 'holidays-by-rule';

const decreed: Words = [
  'No consta en nuestras fuentes si los días no laborables compensables se cuentan en los plazos. Si te toca presentar algo, toma la fecha más cercana.',
];
const unstated: Words = [
  'La norma no dice desde qué día se cuenta: el día es una orientación. Pregunta a la municipalidad.',
];

/** What is not known, what the reader must check, and what else a norm says, of one counted day. */
export function listCaveats(
  { startUnstated = false, otherwise, holidays }: CaveatFacts,
  { warnings, lastDayIfWorked }: Deadline,
  rules: CaveatRules,
): Caveats {
  return {
    own: [
      ...(startUnstated ? [unstated] : []),
      ...(otherwise === undefined ? [] : [[otherwise]]),
      ...warnings.filter(isOwn).map((warning) => describeWarning(warning, rules)),
      ...(lastDayIfWorked === undefined ? [] : [decreed]),
    ],
    general: [
      ...warnings.filter((warning) => !isOwn(warning)).map((warning) => describeWarning(warning, rules)),
      [`No tenemos los feriados regionales ${holidays ?? 'ni locales'}: si los hay, el plazo vence después.`],
      tellRule(rules.distance),
    ],
  };
}
