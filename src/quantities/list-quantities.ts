import { foldText } from '#text';
import { numberWordForm, parseNumberWords } from './number-words.ts';

/** A number, day, hour or term of a rule, as a text writes it and in a form in which two texts can be compared. */
export interface Quantity {
  printed: string;
  /** `15`, `0.28`, `17:00`, `2015-12-15`, `habil`. */
  value: string;
}

/** One way in which a quantity is written, and how it is read. */
type Form = readonly [pattern: RegExp, read: (match: readonly (string | undefined)[]) => string];

const months = 'enero febrero marzo abril mayo junio julio agosto se[pt]?tiembre octubre noviembre diciembre'.split(
  ' ',
);

function formatDate(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function readMonth(name = ''): string {
  return String(months.findIndex((form) => new RegExp(`^${form}$`).test(name)) + 1);
}

/** Hours of the clock: `5:00 pm` and `5:00 de la tarde` are 17:00. */
function readHour(hour: string | undefined, minute = '', later: string | undefined): string {
  const clock = Number(hour);
  return `${later !== undefined && clock < 12 ? clock + 12 : clock}:${minute}`;
}

function readDigits(printed = ''): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(printed) ? printed.replaceAll(',', '') : printed.replace(',', '.');
  return String(Number(plain));
}

/** Days and hours first, then the digits they would be taken apart into, then words that change a rule as much as a number does. */
const figures: readonly Form[] = [
  [/\b(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{4})\b/g, ([, day, month, year]) => formatDate(year, month, day)],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([, year, month, day]) => formatDate(year, month, day)],
  [
    new RegExp(`\\b(\\d{1,2}) de (${months.join('|')})(?: del?)? (\\d{4})\\b`, 'g'),
    ([, day, month, year]) => formatDate(year, readMonth(month), day),
  ],
  [
    /\b(\d{1,2}):(\d{2})(?: ?(?:a\.? ?m|(p)\.? ?m)\b\.?| de la (?:manana|madrugada|(tarde|noche)))?/g,
    ([, hour, minute, half, part]) => readHour(hour, minute, half ?? part),
  ],
  [/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?/g, ([printed]) => readDigits(printed)],
  [
    /\b(?:(habil)(?:es)?|(calendario)|(lunes|martes|miercoles|jueves|viernes|sabado|domingo)s?)\b/g,
    ([, working, calendar, weekday]) => working ?? calendar ?? weekday ?? '',
  ],
];

const readCount = ([words = '']: readonly (string | undefined)[]): string => String(parseNumberWords(words));

/** Any number in words. */
const counts: Form = [new RegExp(`\\b${numberWordForm}\\b`, 'g'), readCount];

/** What is measured: «dos depósitos» may be our own counting, «dos meses» is a rule. */
const measure =
  'dias?|mes(?:es)?|semanas?|anos?|horas?|minutos?|veces|soles|kilos?|kilogramos?|toneladas?|metros?|por ciento|puntos';
const measured: Form = [new RegExp(`\\b${numberWordForm}(?= (?:${measure})\\b)`, 'g'), readCount];

function list(text: string, words: Form): Quantity[] {
  let rest = foldText(text).replaceAll('\u00a0', ' ');
  return [...figures, words].flatMap(([pattern, read]) => {
    const found = Array.from(rest.matchAll(pattern), (match) => ({ printed: match[0], value: read(match) }));
    rest = rest.replaceAll(pattern, (printed) => '#'.repeat(printed.length));
    return found;
  });
}

/** Words that say a number without naming it. */
const implied: readonly [form: RegExp, value: string][] = [
  [/\banual|\bmensual|\bsemanal|\bdiari[oa]|\b(?:cada|al|por) (?:ano|mes|dia)\b|\bcada semana/, '1'],
  [/\b(?:un|una) (?:dias?|mes|semana|ano|hora|minuto|vez|kilo|kilogramo|metro)\b/, '1'],
  [/\bbi(?:mestral|mensual|anual)/, '2'],
  [/\btrimestr/, '3'],
  [/\bsemestr/, '6'],
  [/\b(?:menor(?:es)?|mayor(?:es|ia)?) de edad\b/, '18'],
  // Weights are told in kilograms.
  [/\buna tonelada\b/, '1000'],
];

/** Numbers, days, hours and terms that a text of ours claims; a number in words where something is measured. */
export function listQuantities(text: string): Quantity[] {
  return list(text, measured);
}

/** All that a text says of numbers, days, hours and terms, in digits or in words. */
export function listSaidValues(text: string): Set<string> {
  const folded = foldText(text);
  const found = implied.filter(([form]) => form.test(folded)).map(([, value]) => value);
  const values = list(text, counts).map(({ value }) => value);
  const years = values.flatMap((value) => /^(\d{4})-\d{2}-\d{2}$/.exec(value)?.[1] ?? []);
  return new Set([...values, ...years, ...found]);
}
