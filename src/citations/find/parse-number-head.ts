import { isCircularAdjective } from './common-nouns.ts';
import type { Head, NameMatcher } from './mention.ts';
import { headForms, otherDocuments, type HeadForm } from './norm-heads.ts';
import { numberMark, parseFullNumber, parsePlainNumber, type NumberMatch } from './parse-norm-number.ts';

/** The texts a finder works on. */
export interface Reading {
  source: string;
  folded: string;
  names: NameMatcher;
}

const compiled = headForms.map((head) => ({
  head,
  pattern: new RegExp(`(?:${head.form})(?:(?<=\\.)|(?![a-zñ]))`, 'y'),
}));
const byLetter = new Map<string, typeof compiled>();
for (const entry of compiled) {
  for (const letter of new Set(
    entry.head.form
      .replace(/\(\?:/g, '')
      .match(/(?:^|\|)([a-z])/g)
      ?.map((hit) => hit.slice(-1)),
  )) {
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
}

const markPattern = new RegExp(`(?:,?\\s{0,3}\\(?\\s{0,2})(${numberMark})`, 'y');
const runPattern = new RegExp(
  `\\s{0,2}(?:,|;|/)?\\s{0,3}(?:\\b[ye]\\b\\s{1,3})?(?:(?:la|el|los|las)\\s)?(${numberMark})`,
  'y',
);
const issuerPattern = new RegExp(
  `(\\s[^.,;:()"\\n]{3,110}?)\\s${numberMark.replace('{0,2}', '{1,2}')}(?=[\\d_]|d0\\d{5}-)`,
  'y',
);
const leadingIssuer = /^\s(?:(?:n°\s)|(?:de |del |de la |de los )?[a-zñ])/;

/** Kind of norm written at a place, with where its words end; undefined if none is. */
function matchForm(reading: Reading, start: number): { form: HeadForm; end: number } | undefined {
  for (const { head, pattern } of byLetter.get(reading.folded[start] ?? '') ?? []) {
    pattern.lastIndex = start;
    const match = pattern.exec(reading.folded);
    if (match && (!head.initials || /[A-ZÑ]/.test(reading.source[start] ?? '')))
      return { form: head, end: start + match[0].length };
  }
  return undefined;
}

function readNumber(form: HeadForm, reading: Reading, at: number, marked: boolean): NumberMatch | undefined {
  if (form.type === 'norma-internacional') return readStandard(reading, at);
  if (!form.plain) {
    const full = parseFullNumber(reading.folded, reading.source, at);
    if (!full) return undefined;
    const { number } = full;
    if (form.type === 'proyecto-ley' || number.year !== null || number.broken) return full;
    // Without year or sigla only a marked number is one.
    return number.serial.length === 6 || (marked && number.serial !== '') ? full : undefined;
  }
  const plain = parsePlainNumber(reading.folded, at);
  if (!plain) return undefined;
  const length = plain.number.serial.length;
  const year = length === 4 && Number(plain.number.serial) >= 1821 && Number(plain.number.serial) <= 2100;
  if (!marked && (length < 3 || (form.type === 'ley' && (length < 4 || year)))) return undefined;
  const dated = length >= 4 || marked ? addYear(form, reading, plain) : undefined;
  if (dated) return dated;
  const behind = reading.folded.slice(plain.end, plain.end + 8);
  if (/^\s?[-/]\s?\d/.test(behind) && !/^\s?\/\s?\d{5}(?!\d)/.test(behind) && !marked) return undefined;
  return plain;
}

const lawYear = /[-/]((?:1[89]|2[01])\d\d)(?:-([a-z]{2,12})(?![a-zñ]))?(?![\d-])/y;

/** `Ley N° 29419-2009`: a law needs no year, but the one that it is given must be its own. */
function addYear(form: HeadForm, reading: Reading, { number, end }: NumberMatch): NumberMatch | undefined {
  if (form.type === 'resolucion-legislativa') return undefined;
  lawYear.lastIndex = end;
  const match = lawYear.exec(reading.folded);
  if (!match) return undefined;
  return { number: { ...number, year: Number(match[1]), sigla: match[2] ?? '' }, end: end + match[0].length };
}

function readStandard(reading: Reading, at: number): NumberMatch | undefined {
  const match = /^(?:\/?(?:iec|ts|tr)\s?)?(\d{4,5})(?:[:-](?:19|20)\d{2})?(?!\d)/.exec(
    reading.folded.slice(at, at + 24),
  );
  return match?.[1] ? { number: { serial: match[1], year: null, sigla: '' }, end: at + match[0].length } : undefined;
}

function isTitle(words: string, printed: string): boolean {
  if (otherDocuments.test(words) || /[<>]|\s-|-\s/.test(words.replace(/\s-\s?$/, ''))) return false;
  return printed
    .split(/\s+/)
    .every(
      (word) =>
        word.length < 5 ||
        !/^[a-zñáéíóú]/.test(word) ||
        /^(?:sobre|regula|actividad|para|recicladores|general)/.test(word),
    );
}

const hyphen = new RegExp(`-(${numberMark})(?=\\d)`, 'y');

/** `DS-005-2010-MINAM`, `RM-191-2016-MINAM`, `DL-1278`: a hyphen joins kind and number; a whole number, for codes look alike. */
function readGlued(form: HeadForm, reading: Reading, start: number, end: number): NumberMatch | undefined {
  hyphen.lastIndex = end;
  const joint = hyphen.exec(reading.folded);
  if (!joint || /[-/._@]/.test(reading.folded[start - 1] ?? '')) return undefined;
  const found = readNumber(form, reading, end + joint[0].length, false);
  if (!found || /^(?:[-/_]|\.[a-z]{2,4}(?![a-zñ]))/.test(reading.folded.slice(found.end, found.end + 6)))
    return undefined;
  if (form.plain || form.type.startsWith('norma-')) return found;
  const { broken, year, sigla } = found.number;
  const isWhole = !broken && year !== null && (sigla !== '' || form.type === 'decreto-urgencia');
  return isWhole ? found : undefined;
}

/** First number behind a kind of norm, with the mark; `titled` if words stand between the two. */
function readFirst(
  form: HeadForm,
  reading: Reading,
  start: number,
  end: number,
): (NumberMatch & { titled: boolean }) | undefined {
  markPattern.lastIndex = end;
  const mark = markPattern.exec(reading.folded);
  const at = end + (mark?.[0].length ?? 0);
  const glued = at === end && /[a-zñ]/.test(reading.folded[end - 1] ?? '');
  const direct = glued ? undefined : readNumber(form, reading, at, (mark?.[1] ?? '') !== '');
  const first = direct ?? readGlued(form, reading, start, end);
  if (first) return { ...first, titled: false };
  if (form.initials) return undefined;
  issuerPattern.lastIndex = end;
  const titled = issuerPattern.exec(reading.folded);
  if (!titled?.[1] || !leadingIssuer.test(titled[1])) return undefined;
  if (!isTitle(titled[1], reading.source.slice(end, end + titled[1].length))) return undefined;
  const far = readNumber(form, reading, end + titled[0].length, true);
  return far && { ...far, titled: true };
}

/** `Ley 27314 General de Residuos Sólidos`: the rest of the name, its first word being the kind before the number. */
function extendByTitle<T extends NumberMatch>(form: HeadForm, reading: Reading, match: T): T {
  const title = form.type === 'ley' ? reading.names.match(reading.folded, match.end, 'ley') : undefined;
  return title ? { ...match, end: title.end } : match;
}

/** `RR.MM. N° 12 y 13-2019-MINAM`: what the last number says of year and office holds for those that say neither. */
function shareTail(heads: Head[]): Head[] {
  const last = heads.at(-1);
  if (last?.kind !== 'number') return heads;
  const { year, sigla } = last.number;
  return heads.map((head) =>
    head.kind === 'number' && head.number.year === null && head.number.sigla === ''
      ? { ...head, number: { ...head.number, year, sigla } }
      : head,
  );
}

/** Reads a kind of norm and the number or numbers behind it: `Leyes N° 28611 y 29419`; empty if there is no number. */
export function parseNumberHeads(reading: Reading, start: number): Head[] {
  const found = matchForm(reading, start);
  if (!found) return [];
  const { form } = found;
  if (form.type === 'circular' && isCircularAdjective(reading.folded, start)) return [];
  const first = readFirst(form, reading, start, found.end);
  if (!first) return [];
  const build = (from: number, match: NumberMatch, titled = false): Head => ({
    kind: 'number',
    start: from,
    end: match.end,
    type: form.type,
    number: match.number,
    ...(titled ? { titled: true as const } : {}),
  });
  const heads = [build(start, extendByTitle(form, reading, first), first.titled)];
  const [word = ''] = reading.folded.slice(start, found.end).split(' ');
  const plural = form.type === 'circular' ? true : form.initials ? /^([a-z])\1/.test(word) : /(?:es|s)$/.test(word);
  for (let count = 0; count < 40; count += 1) {
    const last = heads.at(-1)?.end ?? 0;
    runPattern.lastIndex = last;
    const gap = runPattern.exec(reading.folded);
    const marked = (gap?.[1] ?? '') !== '';
    if (!gap || gap[0].trim() === '' || !(plural || marked) || !/[,;ye/]/.test(gap[0].replace(gap[1] ?? '', ''))) break;
    const at = last + gap[0].length;
    const next = readNumber(form, reading, at, marked || plural);
    if (!next || (!form.plain && next.number.year === null && next.number.sigla === '')) break;
    heads.push(build(at - (marked ? (gap[1] ?? '').length : 0), next));
  }
  return form.plain ? heads : shareTail(heads);
}
