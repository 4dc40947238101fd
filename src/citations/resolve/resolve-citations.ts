import { foldInPlace } from '#text';
import type { Citation, CitingDocument } from '../citation.ts';
import { aside } from '../join/connectors.ts';
import { composeText } from '../find/compose-text.ts';
import { findDeclarations, listDeclaredSiglas } from '../find/find-declarations.ts';
import { findMentions } from '../find/find-mentions.ts';
import { createSentenceFinder } from '../find/find-sentence.ts';
import type { Mention, NameMatcher } from '../find/mention.ts';
import type { HeadMeaning, Place } from '../find/head-meaning.ts';
import { readQuotation } from '../find/read-quotation.ts';
import { RunningDocument } from './running-document.ts';
import { isMarker, resolveInner } from './resolve-inner.ts';
import { resolveHead } from './resolve-head.ts';
import type { CitationRegistry, KnownErratum } from './registry.ts';
import { resolveTargets, type Located } from './locate-targets.ts';

function squeeze(text: string): string {
  return foldInPlace(text).replace(/\s+/g, ' ').trim();
}

function findErratum(errata: readonly KnownErratum[], mention: Mention, text: string): KnownErratum | undefined {
  if (errata.length === 0) return undefined;
  const words = squeeze(mention.text);
  const ahead = squeeze(text.slice(mention.start, mention.start + 140));
  return errata.find((erratum) => {
    const printed = squeeze(erratum.printed);
    return words.includes(printed) || ahead.startsWith(printed);
  });
}

/** `octavo considerando de la sentencia`: of what is no norm. */
const isOfRecitals = ({ targets }: Mention): boolean =>
  targets.every(({ path }) => path.some(({ unit }) => unit === 'recital'));

/** Heads that say nothing worth listing when they lead nowhere. */
function isSilent(mention: Mention, meaning: HeadMeaning): boolean {
  const head = mention.head;
  if (head?.kind === 'foreign' && (head.paper ?? isOfRecitals(mention))) return true;
  // A document that says its own name cites nothing.
  if (head?.kind === 'name' && mention.targets.length === 0 && meaning.own === true) return true;
  if (head?.kind === 'self' && head.noun === 'instrumento' && meaning.norm === null) return true;
  if (head?.kind === 'bare' && head.noun === 'norma' && mention.targets.length === 0) return true;
  if (!head || meaning.norm !== null || mention.targets.length > 0) return false;
  if (head.kind === 'bare') return !head.sigla || meaning.referent === undefined;
  if (head.kind === 'foreign') return true;
  if (head.kind === 'derived')
    return head.of === undefined
      ? meaning.reason !== 'unknown-norm' && meaning.reason !== 'ambiguous' && !/^su\s/i.test(mention.text)
      : head.of.kind !== 'number' && head.of.kind !== 'name';
  return (
    head.kind === 'name' &&
    meaning.reason === 'unknown-norm' &&
    head.noun !== 'ley' &&
    head.noun !== 'codigo' &&
    head.noun !== 'constitucion'
  );
}

/** How far back a word is looked for that makes a norm one spoken of in passing. */
const asideReach = 40;

function applyErratum(
  running: RunningDocument,
  mention: Mention,
  text: string,
  meaning: HeadMeaning,
  errata: readonly KnownErratum[],
): HeadMeaning {
  const erratum =
    mention.head?.kind === 'number' || mention.head?.kind === 'name' ? findErratum(errata, mention, text) : undefined;
  if (!erratum) return meaning;
  const type = running.registry.norms.get(erratum.target)?.type;
  const referent = meaning.referent && { ...meaning.referent, norm: erratum.target, type };
  return { norm: erratum.target, via: 'erratum', erratum, ...(referent ? { referent } : {}) };
}

/** Notes what a mention leaves for later words to point to. */
function noteMention(
  running: RunningDocument,
  mention: Mention,
  meaning: HeadMeaning,
  place: Place,
  nested: boolean,
): void {
  if (meaning.referent) running.note(meaning.referent, nested);
  else if (meaning.norm !== null && mention.head?.kind === 'anaphora') {
    const type = running.registry.norms.get(meaning.norm)?.type;
    running.note({ norm: meaning.norm, type, nouns: [mention.head.noun, 'norma'], index: place.index, end: place.end });
  }
}

/** Keeps the last provision cited, for `el citado artículo`; one that only points brings nothing new. */
function noteProvision(running: RunningDocument, mention: Mention, norm: string | null, index: number): void {
  const path = mention.targets.at(-1)?.path;
  if (path?.every(({ relative }) => relative === undefined)) running.lastProvision = { norm, path, index };
}

/** Citations of one mention; notes the norm it names for what follows. */
function resolveMention(
  running: RunningDocument,
  mention: Mention,
  place: Place,
  eId: string,
  errata: readonly KnownErratum[],
  nested: boolean,
): Located[] {
  const head = mention.head;
  if ((!head || head.kind === 'foreign') && isMarker(mention, place.text)) return [];
  if (!head && mention.lent) {
    const { lent } = mention;
    const read = resolveHead(running, lent, { ...place, start: lent.start, end: lent.end, aimed: true });
    // `la Resolución y su Anexo` in a resolution
    const isOwn = read.reason === 'no-antecedent' && lent.kind === 'bare' && running.isOwnNoun(lent.noun);
    const meaning: HeadMeaning = isOwn ? { norm: running.document.norm, via: 'self' } : read;
    noteProvision(running, mention, meaning.norm, place.index);
    return resolveTargets(running, mention, lent, meaning, eId);
  }
  if (!head) {
    const inner = resolveInner({ running, place, eId }, mention);
    noteProvision(running, mention, inner.at(-1)?.target?.norm ?? null, place.index);
    return inner;
  }
  const meaning = applyErratum(running, mention, place.text, resolveHead(running, head, place), errata);
  noteMention(running, mention, meaning, place, nested);
  noteProvision(running, mention, meaning.norm, place.index);
  return isSilent(mention, meaning) ? [] : resolveTargets(running, mention, head, meaning, eId);
}

/** What stands behind the number of a norm where its text begins. */
const opensNorm =
  /^[\s*#.]{1,6}(?:(?:el|la) president[ea] (?:de la|del) (?:rep[uú]blica|congreso)|lima, \d{1,2} de [a-z]{4,10} de)/i;

/** Notes where the text of another norm begins within the file, or that of the document itself. */
function enterNorms(running: RunningDocument, text: string, entries: readonly Located[]): void {
  for (const { via, path, target, end } of entries) {
    if (via !== 'number' || path.length > 0 || !opensNorm.test(text.slice(end, end + 60))) continue;
    const norm = target?.norm ?? null;
    running.enclosed = norm === running.document.norm ? undefined : { norm };
  }
}

/** True for the line that prints the document's own number, and nothing else, and for a number with which a text begins. */
function isTitle(running: RunningDocument, located: Located, text: string): boolean {
  if (located.via !== 'number' || located.path.length > 0) return false;
  const length = text.trim().length;
  return (
    opensNorm.test(text.slice(located.end, located.end + 60)) ||
    (located.target?.norm === running.document.norm && length - (located.end - located.start) < 4)
  );
}

/** In a list, `Estatuto del SEGAT - Ordenanza N° 024-2008-MPT` may be two items: apart, if name and number are two norms. */
function splitNeighbours(mention: Mention, registry: CitationRegistry): Mention[] {
  const head = mention.head;
  if (!mention.apart || head?.kind !== 'number' || !head.title?.length) return [mention];
  const found = registry.findByNumber(head.type, head.number);
  return found.length > 0 && !found.some((id) => head.title?.includes(id)) ? mention.apart : [mention];
}

/** True for a norm spoken of in passing: the law behind `Reglamento de`, the one in `(modificada por la Ley …)`. */
function isNested(mention: Mention, before: Mention['head'], text: string): boolean {
  if (before?.kind === 'derived' && before.of === mention.head) return true;
  return aside.test(text.slice(Math.max(0, mention.start - asideReach), mention.start));
}

/** Recitals and the like; in a circular without articles the numbered paragraphs are its provisions. */
const isPreamble = (eId: string, text: string): boolean =>
  /(?:^|__)(?:preamble|recs_)/.test(eId) && !/^\d{1,2}\.\d/.test(text);

/** The names of the registry, and the siglas that the document gives to norms. */
function addSiglas(names: NameMatcher, document: CitingDocument): NameMatcher {
  const siglas = listDeclaredSiglas(document.blocks.map(({ text }) => text));
  return siglas.size > 0 ? { ...names, siglas } : names;
}

/** What the mentions of one block mean, in order. */
function locateInBlock(
  running: RunningDocument,
  names: NameMatcher,
  errata: ReturnType<CitationRegistry['listErrata']>,
  { eId, text, index }: { eId: string; text: string; index: number },
): Located[] {
  running.places.enter(eId, text);
  const mentions = findMentions(text, names).flatMap((mention) => splitNeighbours(mention, running.registry));
  const quotation = readQuotation(running, text, index);
  const preamble = isPreamble(eId, text);
  const located: Located[] = [];
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1]?.head;
    const place: Place = {
      index,
      text,
      start: mention.start,
      end: mention.end,
      preamble,
      aimed: mention.targets.length > 0,
      quoted: quotation.at(mention.start),
    };
    const nested = isNested(mention, before, text);
    const entries = resolveMention(running, mention, place, eId, errata, nested);
    enterNorms(running, text, entries);
    for (const entry of entries) located.push(entry);
    findDeclarations(running, mention, text, index, nested);
  });
  quotation.close();
  return located.filter((entry) => !isTitle(running, entry, text));
}

/** Finds every citation of a document and what it means, in reading order; `onBlock` is told the index of each block before it is read. */
export function resolveCitations(
  document: CitingDocument,
  registry: CitationRegistry,
  onBlock?: (index: number) => void,
): Citation[] {
  const running = new RunningDocument(document, registry);
  const errata = registry.listErrata(document.norm);
  const names = addSiglas(registry.names, document);
  return document.blocks.flatMap(({ block, eId, text: given }, index) => {
    onBlock?.(index);
    const { text, from } = composeText(given);
    const located = locateInBlock(running, names, errata, { eId, text, index });
    const findContext = createSentenceFinder(text);
    return located.map((entry) => {
      const [start, end] = [from(entry.start), from(entry.end)];
      const context = findContext(entry.start, entry.end);
      return { block, ...entry, start, end, text: given.slice(start, end), context };
    });
  });
}
