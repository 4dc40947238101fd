import { onlyForm, ordinalForm, parseOrdinal, shortOrdinalForm } from '#text';
import { isTelephoneExtension } from './common-nouns.ts';
import type { Head, ProvisionStep, ProvisionUnit } from './mention.ts';
import { headForms } from './norm-heads.ts';
import { parseNumberHeads, type Reading } from './parse-number-head.ts';
import { parseOrdinalRun, parseRun, type ProvisionRun } from './parse-provision.ts';
import {
  parseApprovedText,
  parseBare,
  parseConstitution,
  parseDerived,
  parseName,
  parsePointing,
  parseSigla,
  parseTrailing,
} from './parse-word-head.ts';
import { dispositionForm, unitForms } from './provision-units.ts';
import { lawSiglas } from './siglas.ts';
import {
  backwardWords,
  pointedNouns,
  pointedUnits,
  presentPlans,
  presentWords,
  trailingWords,
} from './reference-words.ts';

/** A piece of a citation: a norm, or a run of provisions of one kind. */
export interface Atom {
  start: number;
  end: number;
  head?: Head;
  run?: ProvisionRun;
}

/** How the nouns begin that a pointing word may go with: `su` and `este` stand before any word. */
const nounStarts = [
  ...new Set(
    [...pointedUnits.split('|'), ...presentPlans.split('|'), ...pointedNouns.flatMap(({ form }) => form.split('|'))]
      .map((word) => word.replace(/\(.*|^ .*|[^a-zñ].*/g, '').slice(0, 3))
      .filter((start) => start.length === 3),
  ),
].join('|');
/** What a text may hold twice under one letter or number: `segundo literal a)`. */
const countedUnits = 'numeral|literal|inciso|num\\.|lit\\.|inc\\.|anexo';
const pointers = `${presentWords}|${backwardWords}|sus?`;
const words =
  'disposicion|reglamento|texto unico|tuo|constitucion|carta (?:magna|politica)|codigo|norma|dispositivo|cuerpo|texto legal|texto(?= aprobado)';
const units = unitForms.map(({ form }) => form).join('|');
const heads = headForms.map(({ form }) => form).join('|');

/** Cue words sorted by first letter, so that the engine drops a position after one look. */
function buildCue(firstWords: readonly string[]): RegExp {
  const own = firstWords
    .filter((word) => !new RegExp(`^(?:${words})`).test(word))
    .map((word) => word.replace(/[^a-z0-9ñ]/g, ''));
  const named = [words, ...own].join('|');
  return new RegExp(
    `(?<![a-z0-9ñ])(?:(${units})|(\\d{1,2}(?:${shortOrdinalForm}|\\.?°)\\.?(?= (?:disp|considerando|(?:${countedUnits})(?![a-zñ])))|${ordinalForm}|${onlyForm}|(?:pen)?ultimos?(?= parrafo))|((?:${pointers})(?=\\s{1,3}(?:${nounStarts}))|${heads}|${named}))(?:(?<=\\.)|(?![a-zñ]))`,
    'g',
  );
}

const cues = new WeakMap<Reading['names'], RegExp>();

function findCue(reading: Reading): RegExp {
  const cue =
    cues.get(reading.names) ?? buildCue([...reading.names.firstWords, ...lawSiglas, ...(reading.names.siglas ?? [])]);
  cues.set(reading.names, cue);
  return cue;
}

const unitPatterns = unitForms.map(({ unit, form, plural }) => ({
  unit,
  plural: plural === true,
  pattern: new RegExp(`(?:${form})(?![a-zñ])`, 'y'),
}));
const pointedUnit = new RegExp(
  `(?:(${presentWords})|(?:${backwardWords}))\\s(?:(${dispositionForm})|(${pointedUnits}))(?![a-zñ])`,
  'y',
);
const trailingUnit = new RegExp(
  `(${pointedUnits})\\s(?:${trailingWords})(?![a-zñ])(?!\\s(?:en|por|para|como|al?)\\s)`,
  'y',
);
const relativeTail = /\s(?:(precedente|anterior|que antecede)|(siguiente|que sigue))(?![a-zñ])/y;
/** `Anexo | de la presente Resolución`: the only one it has. */
const onlyAnnex = new RegExp(`^\\sdel?\\s(?:(?:la|el)\\s)?(?:${pointers}|decreto|resolucion|ordenanza|ley)(?![a-zñ])`);
/** `y su | Anexo`, `en | Anexo | adjunto`, `el | Anexo | que forma parte`. */
const annexBefore = /(?<![a-zñ])su\s$/;
const annexBehind = new RegExp(
  `^\\s(?:adjunto|que (?:como tal )?forma parte (?:integrante )?(?:del?|de la) (?:${presentWords}|mism[oa]))(?![a-zñ])`,
);

/** True for an annex without number that is the only one of its norm. */
function isOnlyAnnex({ source, folded }: Reading, start: number, end: number): boolean {
  const rest = folded.slice(end, end + 60);
  if (source.startsWith('A', start) && onlyAnnex.test(rest.slice(0, 30))) return true;
  return annexBehind.test(rest) || annexBefore.test(folded.slice(Math.max(0, start - 4), start));
}

const unitNames: Readonly<Record<string, ProvisionUnit>> = {
  articulo: 'article',
  numeral: 'numeral',
  literal: 'point',
  inciso: 'point',
  capitulo: 'chapter',
  titulo: 'title',
  anexo: 'annex',
  disposicion: 'disposition',
  parrafo: 'clause',
};

/** A provision whose words say no number: `Título Preliminar`, the only annex. */
function buildUnnumbered(start: number, end: number, unit: ProvisionUnit): Atom {
  return { start, end, run: { start, end, unit, values: [{ start, end, steps: [{ unit, value: '' }] }] } };
}

function buildRelative(
  start: number,
  end: number,
  unit: ProvisionUnit,
  relative: NonNullable<ProvisionStep['relative']>,
): Atom {
  return { start, end, run: { start, end, unit, values: [{ start, end, steps: [{ unit, value: '', relative }] }] } };
}

const lastClause =
  /\sfinal(?=\sdel?\s(?:la\s|este\s|presente\s)?(?:articulo|art\.|numeral|literal|inciso|presente|citad))/y;
const backwardOnly: ReadonlySet<ProvisionUnit> = new Set(['numeral', 'point', 'clause']);

/** Reads `artículo siguiente`, `párrafo precedente`, `párrafo final`. */
function readRelative(reading: Reading, unit: ProvisionUnit, start: number, end: number): Atom | undefined {
  relativeTail.lastIndex = end;
  const tail = relativeTail.exec(reading.folded);
  if (tail && (unit === 'article' || (tail[1] !== undefined && backwardOnly.has(unit))))
    return buildRelative(start, end + tail[0].length, unit, tail[1] === undefined ? 'next' : 'previous');
  lastClause.lastIndex = end;
  const last = unit === 'clause' ? lastClause.exec(reading.folded) : null;
  return last ? buildUnnumbered(start, end + last[0].length, unit) : undefined;
}

function readUnit(reading: Reading, start: number): Atom | undefined {
  for (const { unit, plural, pattern } of unitPatterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(reading.folded);
    if (!match) continue;
    const end = start + match[0].length;
    if (unit === 'preliminary') return buildUnnumbered(start, end, unit);
    if (unit === 'annex' && isTelephoneExtension(reading.folded, start)) return undefined;
    const run = parseRun(unit, plural, reading.folded, reading.source, start, end);
    if (run) return { start, end: run.end, run };
    if (unit === 'annex' && !plural && isOnlyAnnex(reading, start, end)) return buildUnnumbered(start, end, unit);
    return plural ? undefined : readRelative(reading, unit, start, end);
  }
  return undefined;
}

function readPointedUnit(reading: Reading, start: number): Atom | undefined {
  pointedUnit.lastIndex = start;
  const match = pointedUnit.exec(reading.folded);
  const unit = match?.[2] === undefined ? unitNames[match?.[3] ?? ''] : 'disposition';
  if (!match || unit === undefined) return undefined;
  // `el citado artículo 14` says its number itself.
  const end = start + match[0].length;
  if (match[1] === undefined && /^\s(?:n°\s?)?\d/.test(reading.folded.slice(end, end + 6))) return undefined;
  return buildRelative(start, end, unit, match[1] === undefined ? 'cited' : 'own');
}

/** Reads `Anexo antes referido`, `disposición antes mencionada`. */
function readTrailingUnit(reading: Reading, start: number): Atom | undefined {
  trailingUnit.lastIndex = start;
  const match = trailingUnit.exec(reading.folded);
  const unit = unitNames[match?.[1] ?? ''];
  return match && unit !== undefined ? buildRelative(start, start + match[0].length, unit, 'cited') : undefined;
}

function readHeads(reading: Reading, start: number): Head[] {
  const numbered = parseNumberHeads(reading, start);
  if (numbered.length > 0) return numbered;
  const head =
    parsePointing(reading, start) ??
    parseConstitution(reading, start) ??
    parseTrailing(reading, start) ??
    parseWords(reading, start);
  return head ? [head] : [];
}

function parseWords(reading: Reading, start: number): Head | undefined {
  const derived = parseDerived(reading, start);
  return (
    derived ??
    parseSigla(reading, start) ??
    parseApprovedText(reading, start) ??
    parseName(reading, start) ??
    parseBare(reading, start)
  );
}

/** Every piece of a citation in the text, left to right, none inside another. */
export function findAtoms(reading: Reading): Atom[] {
  const cue = findCue(reading);
  const atoms: Atom[] = [];
  cue.lastIndex = 0;
  for (let match = cue.exec(reading.folded); match; match = cue.exec(reading.folded)) {
    const start = match.index;
    const found = readAt(reading, start, match);
    atoms.push(...found);
    const end = found.at(-1)?.end;
    if (end !== undefined) cue.lastIndex = end;
    else cue.lastIndex = start + (/^[a-zñ0-9.]+/.exec(match[0])?.[0].length ?? 1);
  }
  return atoms;
}

/** No noun stands before that the ordinal belongs to: `acuerdo primero literal a)`. */
const countsAhead = /(?:^|[,;:("]|(?<![a-zñ])(?:el|del|al|en|de|y|e|o|cuyo|su|dicho|citado|mismo|segun))\s*$/;
const countedUnit = new RegExp(`(?<=[o°r.])\\s{1,2}(?=(?:${countedUnits})(?![a-zñ]))`, 'y');

/** Reads `segundo literal a)`: of several that bear one letter, the second. */
function readCounted(reading: Reading, start: number, end: number): Atom | undefined {
  countedUnit.lastIndex = end;
  const gap = countedUnit.exec(reading.folded);
  if (!gap || !countsAhead.test(reading.folded.slice(Math.max(0, start - 12), start))) return undefined;
  const words = reading.folded.slice(start, end).replace(/[.°]+$/, '');
  const nth = parseOrdinal(words) ?? Number.parseInt(words, 10);
  const { run } = readUnit(reading, end + gap[0].length) ?? {};
  const [value, more] = run?.values ?? [];
  if (!run || !value || more || !(nth > 0)) return undefined;
  const steps = value.steps.map((step, at) => (at === value.steps.length - 1 ? { ...step, nth } : step));
  return { start, end: run.end, run: { ...run, start, values: [{ ...value, start, steps }] } };
}

function readAt(reading: Reading, start: number, match: RegExpExecArray): Atom[] {
  if (match[1] !== undefined) {
    const atom = readUnit(reading, start);
    if (atom) return [atom];
  }
  if (match[2] !== undefined) {
    const end = start + match[0].length;
    const counted = readCounted(reading, start, end);
    if (counted) return [counted];
    const run = parseOrdinalRun(reading.folded, start, end);
    return run ? [{ start, end: run.end, run }] : [];
  }
  const pointed = readPointedUnit(reading, start) ?? readTrailingUnit(reading, start);
  if (pointed) return [pointed];
  return readHeads(reading, start).map((head) => ({ start: head.start, end: head.end, head }));
}
