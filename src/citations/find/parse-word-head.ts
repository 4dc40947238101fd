import { isCommonNoun, isPoliticalConstitution } from './common-nouns.ts';
import type { Head, NormNoun } from './mention.ts';
import { nameNouns } from './norm-heads.ts';
import type { Reading } from './parse-number-head.ts';
import { lawSiglas } from './siglas.ts';
import {
  backwardWords,
  constitutionForm,
  pointedNouns,
  presentPlans,
  presentWords,
  trailingWords,
} from './reference-words.ts';

const nouns = pointedNouns.map(({ form }) => `(${form})`).join('|');
const pointing = new RegExp(
  `(?:(su|sus)|(${presentWords})|(?:${backwardWords}))\\s{1,3}(?:${nouns})(?![a-zñ])(\\s(?:${trailingWords})(?![a-zñ]))?`,
  'y',
);
/** `toda norma referida | a la Caja`: what the norm is about, not which one it is. */
const trailing = new RegExp(`(?:${nouns})\\s{1,3}(?:${trailingWords})(?![a-zñ])(?!\\sal?\\s)`, 'y');
const bareNoun = new RegExp(`(?:${nouns})(?![a-zñ])`, 'y');
const constitution = new RegExp(`(?:${constitutionForm})(?![a-zñ])|constitucion(?![a-zñ])`, 'y');
const formerYear = /^\s?(?:de|del)(?: año)? (1[89]\d\d)/;
const derived =
  /(reglamento|texto unico ordenado|tuo)(?:\s\(tuo\))?(?=\s(?:de|del|de la|de las)\s(?:ley(?:es)?|decretos?|d\.|dl|codigo|ordenanza|constitucion|texto unico|tuo|presente|est[ea]|citad|dich|mism|referid|mencionad|acotad|precitad|indicad|anotad)(?![a-zñ]{3}))/y;

function nounAt(groups: readonly (string | undefined)[], from: number): NormNoun {
  const index = pointedNouns.findIndex((_, place) => groups[from + place] !== undefined);
  return pointedNouns[index]?.noun ?? 'norma';
}

const numberBehind = /^\s?(?:n(?:ro|o)?\s?\.?\s?[°*]?\.?\s?)?\d/;

/** True for `el precitado Decreto Legislativo N° 1106`, `la mencionada Ley del Procedimiento…`: the name itself says which. */
function isNamedFurther(reading: Reading, start: number, end: number, isPresent: boolean): boolean {
  if (numberBehind.test(reading.folded.slice(end, end + 9))) return true;
  if (isPresent) return false;
  const noun = start + (/^\S+\s+/.exec(reading.folded.slice(start, end))?.[0].length ?? 0);
  return (reading.names.match(reading.folded, noun)?.end ?? 0) > end;
}

const presentPlan = new RegExp(`presente\\s{1,3}(?:${presentPlans})(?![a-zñ])`, 'y');

/** `esa Directiva de Aeronavegabilidad`: a kind of norms, not the one spoken of. */
const ofKind = /^\s(?:(?:de|del|de la|de los) )?\p{Lu}\p{Ll}/u;
const farPointer = /^(?:es[ea]|aquel(?:la)?)\s/;

/** Reads `la citada Ley`, `su reglamento`, `la presente Ordenanza`; undefined for other words. */
export function parsePointing(reading: Reading, start: number): Head | undefined {
  pointing.lastIndex = start;
  const match = pointing.exec(reading.folded);
  if (!match) {
    presentPlan.lastIndex = start;
    const plan = presentPlan.exec(reading.folded);
    return plan ? { kind: 'self', start, end: start + plan[0].length, noun: 'instrumento' } : undefined;
  }
  const end = start + match[0].length;
  const noun = nounAt(match, 3);
  if (match[1] === undefined && isNamedFurther(reading, start, end, match[2] !== undefined)) return undefined;
  if (farPointer.test(match[0]) && ofKind.test(reading.source.slice(end, end + 20))) return undefined;
  if (isCommonNoun(noun, reading.folded, end)) return { kind: 'foreign', start, end };
  if (match[1] !== undefined) {
    if (noun === 'reglamento' || noun === 'texto-unico')
      return /^\s(?:interno|de organizacion)/.test(reading.folded.slice(end, end + 20))
        ? undefined
        : { kind: 'derived', start, end, noun };
    return undefined;
  }
  if (match[2] === undefined) return { kind: 'anaphora', start, end, noun };
  return match[2].startsWith('est') && match.at(-1) !== undefined
    ? { kind: 'anaphora', start, end, noun }
    : { kind: 'self', start, end, noun };
}

/** Reads `norma pre citada`, `Ley en mención`; undefined for other words. */
export function parseTrailing(reading: Reading, start: number): Head | undefined {
  trailing.lastIndex = start;
  const match = trailing.exec(reading.folded);
  return match ? { kind: 'anaphora', start, end: start + match[0].length, noun: nounAt(match, 1) } : undefined;
}

/** Reads the Constitution by any of its names; a former one keeps its year and no id. */
export function parseConstitution(reading: Reading, start: number): Head | undefined {
  constitution.lastIndex = start;
  const match = constitution.exec(reading.folded);
  if (!match) return undefined;
  let end = start + match[0].length;
  if (
    match[0] === 'constitucion' &&
    (!/[A-Z]/.test(reading.source[start] ?? '') || !isPoliticalConstitution(reading.folded, start, end))
  )
    return undefined;
  const year = formerYear.exec(reading.folded.slice(end, end + 20));
  if (year) end += year[0].length;
  const former = year && year[1] !== '1993';
  return { kind: 'name', start, end, noun: 'constitucion', name: 'constitucion', ids: former ? [] : ['const-1993'] };
}

const stop = /^(?:de|del|la|las|los|el|y|e|o|u|en|para|por|a|al|sobre|que|con|sin|su|n°)$/;
const wordPattern = /\s{1,2}([\p{L}\d/]+)/uy;

/** End of a name that nobody registered: capital words joined by small ones; `start` itself if there is none. */
function findNameEnd(reading: Reading, start: number): number {
  let at = start;
  let end = start;
  for (let count = 0; count < 18; count += 1) {
    wordPattern.lastIndex = at;
    const match = wordPattern.exec(reading.source);
    const word = match?.[1];
    if (!match || word === undefined) break;
    const folded = reading.folded.slice(at + match[0].length - word.length, at + match[0].length);
    const capital = /^\p{Lu}/u.test(word);
    if (
      !stop.test(folded) &&
      (!capital ||
        /^(?:ley|leyes|decreto|resolucion|ordenanza|articulo|anexo|reglamento|codigo|constitucion|directiva|norma|texto|estatuto|aprobad[oa]|modificad[oa]|publicad[oa])$/.test(
          folded,
        ))
    )
      break;
    at += match[0].length;
    if (!stop.test(folded) && (folded.length > 2 || end > start)) end = at;
  }
  // `Ley de Presupuesto … para el Año Fiscal 2008`
  const year = /^\s(?:19|20)\d\d(?!\d)/.exec(reading.folded.slice(end, end + 6));
  if (year && /(?:fiscal|año)$/.test(reading.folded.slice(start, end))) end += year[0].length;
  return end;
}

/** How the name of an unregistered norm may begin: keeps `LEY QUE MODIFICA` and `Código Morse` out. */
const nameStart: Readonly<Partial<Record<NormNoun, RegExp>>> = {
  ley: /^ley (?:general|organica|marco|nacional|universitaria|concursal|forestal|procesal|penal|sobre|contra|para|del?)(?![a-zñ])/,
  codigo: /^codigo (?:civil|penal|tributario|procesal|nacional|militar|sanitario|de los?|de la|del?)(?![a-zñ])/,
  reglamento: /^reglamento /,
  'texto-unico': /^(?:texto unico|tuo) /,
  decreto: /^decreto legislativo /,
};

/** A known name counts where it is written as a name: with a capital (laws apart), and not as the start of a longer one. */
function isWritten(reading: Reading, start: number, end: number, noun: NormNoun | undefined): boolean {
  if (noun !== 'ley' && !/[\p{Lu}\d]/u.test(reading.source[start] ?? '')) return false;
  const next = /^ (\p{Lu}[\p{Ll}]{3,})/u.exec(reading.source.slice(end, end + 40))?.[1];
  return (
    next === undefined ||
    /(?:[ai]d[oa]s?|rior)$/.test(next) ||
    /^(?:Ley|Decreto|Reglamento|Art|Anexo|Texto|Resoluci|Ordenanza|Que|El|La|Los|Las|En)/.test(next)
  );
}

/** Reads a registered name, or else a row of capital words: `Ley General de Pesca`, `Código Civil`. */
export function parseName(reading: Reading, start: number): Head | undefined {
  const known = reading.names.match(reading.folded, start);
  const word = /^[a-zñ]+/.exec(reading.folded.slice(start, start + 16))?.[0] ?? '';
  const noun = nameNouns[word];
  if (known && isWritten(reading, start, known.end, noun))
    return {
      kind: 'name',
      start,
      end: known.end,
      noun: noun ?? 'norma',
      name: reading.folded.slice(start, known.end),
      ids: known.ids,
    };
  if (
    noun === undefined ||
    (!['ley', 'codigo', 'reglamento', 'texto-unico'].includes(noun) &&
      !/^decreto legislativo (?:que|del?) /.test(reading.folded.slice(start, start + 27))) ||
    !/\p{Lu}/u.test(reading.source[start] ?? '')
  )
    return undefined;
  if (!nameStart[noun]?.test(reading.folded.slice(start, start + 40))) return undefined;
  if (isCommonNoun(noun, reading.folded, start + word.length)) return undefined;
  const end = findNameEnd(reading, start + word.length);
  if (/^(?:ley (?:organica|general|marco)|decreto legislativo)$/.test(reading.folded.slice(start, end)))
    return undefined;
  if (end === start + word.length || (noun === 'texto-unico' && !reading.folded.startsWith('texto unico', start)))
    return undefined;
  return { kind: 'name', start, end, noun, name: reading.folded.slice(start, end), ids: [] };
}

/** End of a sigla of a law that stands at a place: one that people know, or that the document gave; undefined for others. */
function findSiglaEnd({ source, names }: Reading, start: number): number | undefined {
  const word = /^[A-ZÑ]{3,8}(?![\p{L}\d-])/u.exec(source.slice(start, start + 10))?.[0] ?? '';
  const sigla = word.toLowerCase();
  return lawSiglas.has(sigla) || names.siglas?.has(sigla) ? start + word.length : undefined;
}

/** Where a sigla is explained, nothing is cited by it: `(en adelante, LPAG)`, `(LPAG)`, `… General - LPAG`. */
const explained = /(?:(?:adelante|sucesivo)[^.;()]{0,40}|\(|\s-)\s?"?\s?(?:(?:la|el)\s)?"?$/;

/** Reads `la LPAG`. */
export function parseSigla(reading: Reading, start: number): Head | undefined {
  const end = findSiglaEnd(reading, start);
  if (
    end === undefined ||
    reading.source.trim().length === end - start ||
    explained.test(reading.folded.slice(Math.max(0, start - 60), start))
  )
    return undefined;
  return { kind: 'bare', start, end, noun: 'ley', sigla: true };
}

const ofSigla = /(reglamento|texto unico ordenado|tuo)(?:\s\(tuo\))?(?=\s(?:de la|del|de)\s"?[a-zñ]{3,8}(?![a-zñ]))/y;
const leadsToSigla = /^\s(?:de la|del|de)\s"?/;

/** Reads the word before a sigla: `TUO | de la LPAG`. */
function parseOfSigla(reading: Reading, start: number): Head | undefined {
  ofSigla.lastIndex = start;
  const match = ofSigla.exec(reading.folded);
  if (!match || explained.test(reading.folded.slice(Math.max(0, start - 60), start))) return undefined;
  const end = start + match[0].length;
  const gap = leadsToSigla.exec(reading.folded.slice(end, end + 10))?.[0].length ?? 0;
  if (findSiglaEnd(reading, end + gap) === undefined) return undefined;
  return { kind: 'derived', start, end, noun: match[1] === 'reglamento' ? 'reglamento' : 'texto-unico' };
}

/** Reads the word before `de la Ley N° …`: `Reglamento`, `TUO`; undefined where another name follows. */
export function parseDerived(reading: Reading, start: number): Head | undefined {
  derived.lastIndex = start;
  const match = derived.exec(reading.folded);
  if (!match) return parseOfSigla(reading, start);
  return {
    kind: 'derived',
    start,
    end: start + match[0].length,
    noun: match[1] === 'reglamento' ? 'reglamento' : 'texto-unico',
  };
}

const approvedText =
  /texto(?=\saprobado\s(?:por|mediante|con)\s(?:la\s|el\s)?(?:ley|decreto|ordenanza|resolucion|d\.|r\.|o\.)(?![a-zñ]))/y;

/** Reads `del texto | aprobado por la Ordenanza N° …`: what stands behind says which. */
export function parseApprovedText({ folded }: Reading, start: number): Head | undefined {
  approvedText.lastIndex = start;
  const match = approvedText.exec(folded);
  return match ? { kind: 'bare', start, end: start + match[0].length, noun: 'instrumento' } : undefined;
}

/** Reads `la Ley`, `el Reglamento` with a capital letter; what follows may show that it is no norm, whatever name was declared. */
export function parseBare(reading: Reading, start: number): Head | undefined {
  bareNoun.lastIndex = start;
  const match = bareNoun.exec(reading.folded);
  if (!match || (!/\p{Lu}/u.test(reading.source[start] ?? '') && !match[0].endsWith(' legal'))) return undefined;
  const end = start + match[0].length;
  const noun = nounAt(match, 1);
  return isCommonNoun(noun, reading.folded, end) ? { kind: 'foreign', start, end } : { kind: 'bare', start, end, noun };
}
