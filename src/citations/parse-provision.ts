import type { ProvisionStep, ProvisionUnit } from './mention.ts';
import { numberMark } from './parse-norm-number.ts';
import { ordinalForm, parseOrdinalWords } from './ordinal-words.ts';
import { dispositionForm, measureWords, unitForms } from './provision-units.ts';

/** One number of a run, with its place. */
export interface ProvisionValue {
  start: number;
  end: number;
  /** In eId form; of a dotted article (`14.2`) the steps below it follow. */
  steps: ProvisionStep[];
}

/** A unit and the numbers that go with it: `artículos 5, 6 y 7`. */
export interface ProvisionRun {
  start: number;
  end: number;
  unit: ProvisionUnit;
  values: ProvisionValue[];
}

const roman = '[ivxlc]{1,7}';
const quote = '["\']?';
const valueForms: Readonly<Record<'article' | 'numeral' | 'point' | 'annex' | 'roman', string>> = {
  article: `\\d{1,4}(?:\\.\\d{1,3}){0,3}(?:\\s?°)?(?:\\s?-\\s?[a-z](?![a-zñ]))?(?:\\s(?:bis|ter|quater)(?![a-z]))?|${ordinalForm}|${roman}(?![a-zñ])`,
  numeral: `${quote}\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:\\.?[a-z](?=\\)))?|${roman}(?![a-zñ])|${ordinalForm}|${quote}[a-z](?=["')])`,
  point: `${quote}(?:[a-zñ]{1,2}|${roman}|\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![a-zñ\\d])`,
  annex: `${quote}(?:\\d{1,2}(?!\\d)|${roman}(?![a-zñ])|[a-z](?![a-zñ]))(?:\\s?\\.?\\s?-?[a-z](?:\\s?-\\s?\\d{1,2})?(?![a-zñ]))?`,
  roman: `${roman}(?![a-zñ])|${ordinalForm}|\\d{1,3}(?![\\d])`,
};

function findForm(unit: ProvisionUnit): string {
  if (unit === 'article' || unit === 'numeral' || unit === 'annex' || unit === 'point') return valueForms[unit];
  if (unit === 'item') return valueForms.point;
  if (unit === 'clause') return valueForms.numeral;
  return valueForms.roman;
}

const closers: Readonly<Partial<Record<ProvisionUnit, string>>> = {
  numeral: '(?:\\s?["\')]{1,2}|\\s?°)?',
  point: '(?:\\s?["\')]{1,2})?',
  item: '(?:\\s?["\')]{1,2})?',
  clause: '',
};
const closerOf = (unit: ProvisionUnit): string => closers[unit] ?? '(?:["\']|\\s?°)?';
const valuePatterns = new Map<ProvisionUnit, RegExp>(
  unitForms.map(({ unit }) => [unit, new RegExp(`(${findForm(unit)})${closerOf(unit)}`, 'y')]),
);
const openers = new RegExp(`\\s{0,3}(?:(?:del?|desde el)\\s)?${numberMark}\\(?`, 'y');
const between = new RegExp(
  `\\s{0,2}(?:,|;|-y|y/o|/)?\\s{0,3}(?:\\b(?:y|e|o|u|al|a|hasta(?: el| la)?|asi como)\\b\\s{1,3})?(?:(?:el|la|los|del)\\s)?${numberMark}`,
  'y',
);
const connected =
  /^(?:\s*[,;/]\s*|\s*(?:,|;)?\s*(?:y|e|o|u|y\/o|al|a|hasta(?: el| la)?)\s+(?:el |la |los |del )?|.*[°*].*)/;

/** Folds a printed value into what an eId takes: `33.2)` → `33-2`, `12.B-1` → `12-b-1`, `07` → `7`. */
export function formatValue(printed: string): string {
  if (new RegExp(`^(?:${ordinalForm})$`).test(printed)) return parseOrdinalWords(printed);
  return printed
    .replace(/[^a-z0-9ñ]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/(^|-)0+(?=\d)/g, '$1');
}

function buildSteps(unit: ProvisionUnit, printed: string): ProvisionStep[] {
  const value = formatValue(printed);
  if (unit === 'article' && /^\d+\.\d/.test(printed)) {
    return [
      { unit: 'article', value: value.split('-')[0] ?? value },
      { unit: 'numeral', value },
    ];
  }
  if (unit === 'numeral' && /^[ivx]+$/.test(value)) return [{ unit: 'item', value }];
  if (unit === 'clause' && /^\d+\.\d/.test(printed)) return [{ unit: 'numeral', value }];
  return [{ unit, value }];
}

/** True if what was read is a number or letter of this unit and not the start of a word or of an amount. */
function isValue(unit: ProvisionUnit, printed: string, source: string, folded: string, end: number): boolean {
  const rest = folded.slice(end, end + 24);
  const digits = /^\d/.test(printed);
  if (digits && (/^[\da-zñ]/.test(rest) || measureWords.test(rest.trimStart()) || /^\s?%/.test(rest))) return false;
  if (digits) return true;
  const original = source.slice(end - printed.length, end).replace(/["')°.\s]+$/, '');
  const bare = printed.replace(/["']/g, '');
  if (unit === 'point' || unit === 'item') {
    if (/^["')]/.test(rest.trimStart()) || /["')]$/.test(printed)) return true;
    if (bare.length > 1 && !/^(?:[ivx]+|([a-zñ])\1)$/.test(bare)) return false;
    return (
      !/^\s(?:la|las|los|el|lo|que|no|se|su|sus|un|una)\s/.test(rest) &&
      /^[\s,;.:)°-]|^$/.test(rest) &&
      !(bare === 'y' || bare === 'o')
    );
  }
  if (/^[ivxlc]+$/.test(bare) && unit !== 'annex')
    return (original === original.toUpperCase() && original !== '') || (unit === 'numeral' && /^\s?\)/.test(rest));
  if (unit === 'annex')
    return !/^[yeou]$/.test(bare) && original === original.toUpperCase() && !/^\s(?:la|las|los|el|lo)\b/.test(rest);
  return true;
}

function readValue(unit: ProvisionUnit, folded: string, source: string, at: number): ProvisionValue | undefined {
  const pattern = valuePatterns.get(unit);
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  const whole = match?.[1];
  // `Anexo N° 2 y`: a small letter behind the number is the next word.
  const printed =
    unit === 'annex' && whole !== undefined
      ? (/^\d+/.exec(whole)?.[0] ?? whole).concat(
          /^\d+(.*[a-z].*)$/.test(whole) &&
            source.slice(at, at + whole.length) === source.slice(at, at + whole.length).toUpperCase()
            ? whole.replace(/^\d+/, '')
            : '',
        )
      : whole;
  if (!match || printed === undefined || !isValue(unit, printed, source, folded, at + printed.length)) return undefined;
  if (unit === 'article' && /^[a-z]/.test(printed) && /^(?:primer|tercer)$/.test(printed)) return undefined;
  const shortened = printed.length < (whole ?? '').length;
  return { start: at, end: at + (shortened ? printed.length : match[0].length), steps: buildSteps(unit, printed) };
}

/** A run keeps to numbers or to words: `artículos 11 y 12, y la Primera Disposición` ends before `Primera`. */
function isAlike(folded: string, first: ProvisionValue, next: ProvisionValue): boolean {
  const digit = (value: ProvisionValue): boolean => /\d/.test(folded.slice(value.start, value.end));
  const long = (value: ProvisionValue): boolean => /[a-zñ]{5}/.test(folded.slice(value.start, value.end));
  return digit(first) === digit(next) || (!long(first) && !long(next));
}

/** A lone second number in the singular must look like a list: `11°, 12° y 13°`, not `artículo 5, 30 días`. */
function looksListed(folded: string, value: ProvisionValue, plural: boolean, gap: string): boolean {
  if (plural || /[°)"']/.test(folded.slice(value.end - 1, value.end))) return true;
  if (
    !/\b(?:y|al|e)\b/.test(gap) &&
    !/^\s?(?:,\s?\S{1,6}){0,4}\s?,?\s?y\s/.test(folded.slice(value.end, value.end + 40))
  )
    return false;
  return /^\s?(?:[,;.)]|y\s|del?\s|en\s|$)/.test(folded.slice(value.end, value.end + 6));
}

/** Reads the numbers behind a unit's name; undefined if none stand there. */
export function parseRun(
  unit: ProvisionUnit,
  plural: boolean,
  folded: string,
  source: string,
  start: number,
  at: number,
): ProvisionRun | undefined {
  openers.lastIndex = at;
  const opened = openers.exec(folded)?.[0].length ?? 0;
  const first = readValue(unit, folded, source, at + opened);
  if (!first || (opened === 0 && /[a-zñ]/.test(folded[at] ?? ''))) return undefined;
  const values = [first];
  for (let count = 0; count < 60; count += 1) {
    const last = values.at(-1)?.end ?? 0;
    between.lastIndex = last;
    const gap = between.exec(folded)?.[0] ?? '';
    if (gap.trim() === '' || !connected.test(gap) || /^\s*$/.test(gap.replace(/[^a-zñ,;/°]/g, ''))) break;
    const next = readValue(unit, folded, source, last + gap.length);
    if (!next || !looksListed(folded, next, plural, gap) || !isAlike(folded, first, next)) break;
    values.push(next);
  }
  const [only, more] = first.steps;
  return { start, end: values.at(-1)?.end ?? first.end, unit: only && !more ? only.unit : unit, values };
}

const dispositionTail = new RegExp(`\\s+(${dispositionForm})(?![a-zñ])`, 'y');
const ordinalRun = new RegExp(`\\s{0,2}(?:,|y|e|y/o)?\\s{1,2}(?:la\\s)?(${ordinalForm})`, 'y');
const clauseTail = /\s+(?:y (?:segundo|tercer|ultimo)\s+)?parrafos?(?![a-zñ])/y;

/** Reads `Sexta Disposición Transitoria`, `Primera y Segunda Disposiciones…`, `segundo párrafo`; undefined for other ordinals. */
export function parseOrdinalRun(folded: string, start: number, firstEnd: number): ProvisionRun | undefined {
  const found = [{ start, end: firstEnd }];
  for (let count = 0; count < 20; count += 1) {
    ordinalRun.lastIndex = found.at(-1)?.end ?? firstEnd;
    const match = ordinalRun.exec(folded);
    if (!match?.[1]) break;
    found.push({ start: ordinalRun.lastIndex - match[1].length, end: ordinalRun.lastIndex });
  }
  const last = found.at(-1)?.end ?? firstEnd;
  clauseTail.lastIndex = last;
  const clause = clauseTail.exec(folded);
  if (clause)
    return {
      start,
      end: last + clause[0].length,
      unit: 'clause',
      values: [{ start, end: last + clause[0].length, steps: [{ unit: 'clause', value: '' }] }],
    };
  dispositionTail.lastIndex = last;
  const tail = dispositionTail.exec(folded);
  if (!tail?.[1]) return undefined;
  const end = last + tail[0].length;
  const group = tail[1].replace(/\s+/g, ' ');
  const values = found.map((word, index) => ({
    start: word.start,
    end: index === found.length - 1 ? end : word.end,
    steps: [{ unit: 'disposition' as const, value: parseOrdinalWords(folded.slice(word.start, word.end)), group }],
  }));
  return { start, end, unit: 'disposition', values };
}
