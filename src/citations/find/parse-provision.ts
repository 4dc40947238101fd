import { addedForm, formatEIdNumber, onlyForm, ordinalForm, parseRoman, romanForm, shortOrdinalForm } from '#text';
import type { ProvisionStep, ProvisionUnit } from './mention.ts';
import { numberMark } from './parse-norm-number.ts';
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

/** No letter follows: what was read is a whole word. */
const wordEnd = '(?![a-zñ])';
const ordinal = `(?:${ordinalForm}|${onlyForm})${wordEnd}`;
/** Provisions never count to five hundred: `D` and `M` begin the name of a norm. */
const roman = `(?=[ivxlc]+${wordEnd})${romanForm}${wordEnd}`;
/** `12-A`, `12A`, `12 bis`, `12-bis`, `12° ter`: what makes an added article of the one before it. */
const added = `(?:\\s?-\\s?[a-z]${wordEnd}|[a-z]${wordEnd})?(?:(?:\\s?-\\s?|\\s|(?<=°))${addedForm}${wordEnd})?`;
const only = new RegExp(`^${onlyForm}$`);
const shortOrdinal = new RegExp(`^\\d+${shortOrdinalForm}$`);
const quote = '["\']?';
/** `33.2.e`, `33.2-e`, `33.2 e)`: the letter of a point behind a dotted number; `y`, `o` and `u` only with their bracket. */
const gluedPoint = `(?:\\s?[.-]?\\s?\\(?[a-zñ]\\)|[.-](?![you])[a-zñ](?![a-zñ\\d]))`;
const valueForms: Readonly<Record<'article' | 'numeral' | 'point' | 'annex' | 'roman', string>> = {
  article: `\\d{1,4}(?:\\.\\d{1,3}){1,3}${gluedPoint}|\\d{1,4}\\.[a-zñ]\\)|\\d{1,4}(?:\\.\\d{1,3}){0,3}(?:${shortOrdinalForm}${wordEnd})?(?:\\s?°)?${added}|${ordinal}|${roman}`,
  numeral: `${quote}\\d{1,3}(?:\\.\\d{1,3}){1,5}${gluedPoint}|${quote}\\d{1,3}(?:[a-z](?=\\.\\d))?(?:\\.\\d{1,3}){0,5}(?:\\.?[a-z](?=\\)))?|${roman}|${ordinal}|${quote}[a-zñ](?=["')])`,
  point: `${quote}(?:[a-z](?:\\.\\d{1,2}){1,3}|[a-zñ]{1,2}|${roman}|\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![a-zñ\\d])`,
  annex: `${quote}(?:\\d{1,2}(?!\\d)|${onlyForm}${wordEnd}|${roman}|[a-z]${wordEnd})(?:\\s?\\.?\\s?-?(?![yeou]\\s)[a-z](?:\\s?-\\s?\\d{1,2}|\\s\\d{1,2}(?=\\s?(?:[,;.)]|del?\\s|$)))?${wordEnd})?`,
  roman: `${roman}|${ordinal}|\\d{1,3}(?![\\d])`,
};

function findForm(unit: ProvisionUnit): string {
  if (unit === 'article' || unit === 'numeral' || unit === 'annex' || unit === 'point') return valueForms[unit];
  if (unit === 'item') return `${roman}\\.\\d{1,2}|${valueForms.point}`;
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

const withPoint = /^["']?(\d+(?:\.\d+)*)\s?[.-]?\s?\(?([a-zñ])\)?$/;

/** The number and the letter of `33.2.e`; undefined for what has none, and for a capital: `12-A` is an article. */
function splitPoint(unit: ProvisionUnit, printed: string): [number: string, letter: string] | undefined {
  const [, number = '', letter] = (unit === 'article' || unit === 'numeral' ? withPoint.exec(printed) : null) ?? [];
  return letter !== undefined && (number.includes('.') || printed.endsWith(')')) ? [number, letter] : undefined;
}

function buildSteps(unit: ProvisionUnit, printed: string): ProvisionStep[] {
  const [number, letter] = splitPoint(unit, printed) ?? [];
  if (number !== undefined && letter !== undefined)
    return [...buildSteps(unit, number), { unit: 'point', value: formatEIdNumber(letter) }];
  const value = formatEIdNumber(printed);
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

/** True for a number of recitals: nothing that is counted stands behind it. */
const isOfRecital = (printed: string, rest: string): boolean =>
  !/a$|^(?:primer|tercer)$/.test(printed) && /^\s?(?:[°,;.)"]|$|(?:del?|al?|y|e|que|se|en)\s)/.test(rest);

/** True if what was read is a number or letter of this unit and not the start of a word or of an amount. */
function isValue(unit: ProvisionUnit, printed: string, source: string, folded: string, end: number): boolean {
  const rest = folded.slice(end, end + 40);
  const digits = /^\d/.test(printed);
  // `considerando 3 ofertas`, `considerando segunda instancia`: the verb.
  if (unit === 'recital' && !isOfRecital(printed, rest)) return false;
  if (digits && (/^[\da-zñ]/.test(rest) || measureWords.test(rest.trimStart()) || /^\s?%/.test(rest))) return false;
  if (digits) return true;
  const original = source.slice(end - printed.length, end).replace(/["')°.\s]+$/, '');
  const bare = printed.replace(/["']/g, '');
  if (unit === 'point' || unit === 'item') {
    if (/^["')]/.test(rest.trimStart()) || /["')]$/.test(printed)) return true;
    if (bare.length > 1 && !/^(?:[ivx]+(?:\.\d+)?|([a-zñ])\1|[a-z](?:\.\d+)+)$/.test(bare)) return false;
    return (
      !/^\s(?:la|las|los|el|lo|que|no|se|su|sus|un|una)\s/.test(rest) &&
      /^[\s,;.:)°-]|^$/.test(rest) &&
      !(bare === 'y' || bare === 'o')
    );
  }
  if (parseRoman(bare) !== undefined && unit !== 'annex')
    return (original === original.toUpperCase() && original !== '') || (unit === 'numeral' && /^\s?\)/.test(rest));
  if (unit === 'annex' && !only.test(bare))
    return !/^[yeou]$/.test(bare) && original === original.toUpperCase() && !/^\s(?:la|las|los|el|lo)\b/.test(rest);
  return true;
}

/** Drops a small letter behind the number, which is the next word or a slip of the pen: `Anexo N° 2 y`, `artículo 5a`. */
function dropSmallTail(unit: ProvisionUnit, folded: string, printed: string): string {
  // `artículo 33.2.A continuación`: a capital behind a full stop begins a sentence.
  if ((unit === 'article' || unit === 'numeral') && /^["']?\d[\d.]*\.\p{Lu}$/u.test(printed))
    return folded.slice(0, -2);
  const number = unit === 'annex' ? /^["']?(?:\d+|[a-zñ]+)/ : unit === 'article' ? /^.*[\d°](?=[a-z]$)/ : undefined;
  const kept = shortOrdinal.test(folded) ? undefined : number?.exec(folded)?.[0].length;
  return kept !== undefined && /\p{Ll}/u.test(printed.slice(kept)) ? folded.slice(0, kept) : folded;
}

function readValue(unit: ProvisionUnit, folded: string, source: string, at: number): ProvisionValue | undefined {
  const pattern = valuePatterns.get(unit);
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  const [all, whole] = match ?? [];
  if (all === undefined || whole === undefined) return undefined;
  const words = dropSmallTail(unit, whole, source.slice(at, at + whole.length));
  const last = at + words.length;
  if (!isValue(unit, words, source, folded, last)) return undefined;
  if (unit === 'article' && /^(?:primer|tercer)$/.test(words)) return undefined;
  const office = unit === 'annex' ? /^\/[A-Z]{2,4}(?![\p{L}\d])/u.exec(source.slice(last, last + 8)) : null;
  const end = words === whole && !office ? at + all.length : last + (office?.[0].length ?? 0);
  return { start: at, end, steps: buildSteps(unit, source.slice(at, last)) };
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

const dispositionTail = new RegExp(`\\s+(?:de las\\s+)?(${dispositionForm})(?![a-zñ])`, 'y');
const ordinalRun = new RegExp(`\\s{0,2}(?:,|y|e|y/o)?\\s{1,2}(?:la\\s)?(${ordinal})`, 'y');
const recitalTail = /\s+considerandos?(?![a-zñ])/y;
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
  recitalTail.lastIndex = last;
  const recital = recitalTail.exec(folded);
  if (recital) return buildOrdinals(folded, found, last + recital[0].length, { unit: 'recital' });
  dispositionTail.lastIndex = last;
  const tail = dispositionTail.exec(folded);
  if (!tail?.[1]) return undefined;
  const group = tail[1].replace(/\s+/g, ' ');
  return buildOrdinals(folded, found, last + tail[0].length, { unit: 'disposition', group });
}

/** The ordinals before a noun, each with its number: `primer y segundo considerandos`. */
function buildOrdinals(
  folded: string,
  found: readonly { start: number; end: number }[],
  end: number,
  step: Pick<ProvisionStep, 'unit' | 'group'>,
): ProvisionRun {
  const values = found.map((word, index) => {
    const value = formatEIdNumber(folded.slice(word.start, word.end).replace(/\.$/, ''));
    return { start: word.start, end: index === found.length - 1 ? end : word.end, steps: [{ ...step, value }] };
  });
  return { start: found[0]?.start ?? end, end, unit: step.unit, values };
}
