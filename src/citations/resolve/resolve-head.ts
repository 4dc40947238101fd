import { foldInPlace } from '#text';
import { buildReferent, describeReferent, withNoun, type HeadMeaning, type Place } from '../find/head-meaning.ts';
import type { Head } from '../find/mention.ts';
import { pointedNouns, presentWords } from '../find/reference-words.ts';
import { listMeant, speaksOfOwn } from './approved-name.ts';
import { resolveNumber } from './resolve-number.ts';
import { resolveSigla } from './resolve-sigla.ts';
import { listNouns, type Referent, type RunningDocument } from './running-document.ts';

/** True for a norm younger than the document: a name without number must then mean another one. */
function isLater(running: RunningDocument, id: string): boolean {
  const year = running.registry.norms.get(id)?.year ?? null;
  // The Constitution came on the last day but one of its year.
  const since = id === 'const-1993' && year !== null ? year + 1 : year;
  return since !== null && running.year !== null && since > running.year;
}

function resolveName(running: RunningDocument, head: Extract<Head, { kind: 'name' }>, place: Place): HeadMeaning {
  const ids = listMeant(head.ids, speaksOfOwn(place) ? running.document.norm : '');
  const [only, second] = ids;
  if (only !== undefined && second === undefined && !isLater(running, only)) {
    // The name of the text that a norm approves is a citation of it; its own name is none.
    const own = only === running.document.norm && head.ids.includes(only);
    return {
      norm: only,
      via: own || only !== running.document.norm ? 'alias' : 'self',
      ...(own ? { own: true as const } : {}),
      referent:
        own || only !== running.document.norm
          ? withNoun(describeReferent(running, only, '', place), head.noun)
          : { ...buildReferent(only, undefined, place), nouns: [head.noun] },
    };
  }
  const referent = withNoun(buildReferent(null, undefined, place), head.noun);
  if (ids.length > 1) return { norm: null, via: 'alias', reason: 'ambiguous', candidates: ids, referent };
  return { norm: null, via: 'alias', reason: 'unknown-norm', referent };
}

/** `la presente Ley y | su Reglamento`: that of this very text. */
const behindSelf = new RegExp(
  `(?<![a-zñ])(?:${presentWords})\\s(ley|ordenanza|decreto|norma|codigo|resolucion)(?: [a-zñ]+)?,?\\s(?:y|e|o|u)?\\s?(?:de|en|a|por)?\\s?$`,
);

function findSelfBefore({ text, start }: Place): Referent['nouns'][number] | undefined {
  const noun = behindSelf.exec(foldInPlace(text.slice(Math.max(0, start - 60), start)))?.[1];
  return pointedNouns.find(({ noun: known }) => known === noun)?.noun;
}

/** `TUO de la LPAG` where the text gave that name as a whole. */
function findWholeSigla(
  running: RunningDocument,
  { noun, of }: Extract<Head, { kind: 'derived' }>,
  { text }: Place,
): HeadMeaning | undefined {
  if (noun !== 'texto-unico' || of?.kind !== 'bare' || !of.sigla) return undefined;
  const declared = running.findDeclared(`tuo ${text.slice(of.start, of.end).toLowerCase()}`);
  return declared && meaningOf(declared);
}

function resolveDerived(running: RunningDocument, head: Extract<Head, { kind: 'derived' }>, place: Place): HeadMeaning {
  const whole = findWholeSigla(running, head, place);
  if (whole)
    return { ...whole, via: 'alias', referent: withNoun(buildReferent(whole.norm, undefined, place), head.noun) };
  const own = head.of ? undefined : findSelfBefore(place);
  const base = head.of
    ? resolveHead(running, head.of, { ...place, start: head.of.start, end: head.of.end })
    : own
      ? resolveSelf(running, { kind: 'self', start: place.start, end: place.start, noun: own }, place)
      : meaningOf(running.findBefore(place.index, place.start) ?? running.findInBlock(place.index));
  const via = head.of && head.of.kind !== 'anaphora' && head.of.kind !== 'self' ? 'alias' : 'anaphora';
  const nothing = withNoun(buildReferent(null, undefined, place), head.noun);
  if (!base) return { norm: null, via: 'anaphora', reason: 'no-antecedent' };
  if (head.of?.kind === 'number' && running.isRegulatedByTitle(head.noun, head.of.number.serial) && speaksOfOwn(place))
    return {
      norm: running.document.norm,
      via: 'alias',
      referent: withNoun(buildReferent(running.document.norm, running.type, place), head.noun),
    };
  if (base.norm === null) return { norm: null, via, reason: base.reason ?? 'unknown-norm', referent: nothing };
  const derived = running.registry.findDerived(head.noun, base.norm, running.year);
  // `por D.S. N° X se aprobó su Reglamento`: the decree just named is that regulation.
  const found =
    derived.length === 0 && !head.of && !own && isRegulation(running, base.norm, head.noun) ? [base.norm] : derived;
  const [only, second] = found;
  if (only === undefined) return { norm: null, via, reason: 'unknown-norm', referent: nothing };
  if (second !== undefined) return { norm: null, via, reason: 'ambiguous', candidates: found, referent: nothing };
  return { norm: only, via, referent: withNoun(describeReferent(running, only, '', place), head.noun) };
}

function isRegulation(running: RunningDocument, id: string, noun: 'reglamento' | 'texto-unico'): boolean {
  const kind = noun === 'reglamento' ? 'regulates' : 'consolidates';
  return running.registry.norms.get(id)?.relations.some((relation) => relation.kind === kind) ?? false;
}

function meaningOf(referent: Referent | undefined): HeadMeaning | undefined {
  if (!referent) return undefined;
  return referent.norm === null
    ? { norm: null, via: 'anaphora', reason: 'unknown-norm' }
    : { norm: referent.norm, via: 'anaphora' };
}

/** `la propuesta del citado reglamento`: what is pointed at is no norm yet. */
function isOfDraft({ text, start }: Place): boolean {
  const before = foldInPlace(text.slice(Math.max(0, start - 40), start));
  return /(?:propuesta|proyecto|borrador)s?\s(?:del?|de la|de los|de las)\s+$/.test(before);
}

function resolveAnaphora(
  running: RunningDocument,
  head: Head & { noun: Referent['nouns'][number] },
  place: Place,
): HeadMeaning {
  const antecedent = running.findAntecedent(head.noun, place.index);
  // A document says of itself `la presente`: named by its number among others, it is hardly what is pointed back to.
  if (antecedent?.norm === running.document.norm && running.namesOthers(head.noun, place.index))
    return { norm: null, via: 'anaphora', reason: 'ambiguous' };
  const meaning = meaningOf(antecedent);
  if ((meaning?.norm ?? null) === null && isOfDraft(place)) return { norm: null, via: 'anaphora', reason: 'draft' };
  return meaning ?? { norm: null, via: 'anaphora', reason: 'no-antecedent' };
}

/** `el presente procedimiento`: the document's own, where its title has that word. */
function resolvePresentPlan(running: RunningDocument, { text, start, end }: Place): HeadMeaning {
  const word = /\p{L}+$/u.exec(text.slice(start, end))?.[0] ?? '';
  return running.isWordOfTitle(word)
    ? { norm: running.document.norm, via: 'self' }
    : { norm: null, via: 'anaphora', reason: 'no-antecedent' };
}

/** What a norm may approve and then speak of as present: a resolution has `la presente Directiva` in its annex. */
const approvedNouns: ReadonlySet<string> = new Set(['directiva', 'reglamento', 'texto-unico']);

function resolveSelf(running: RunningDocument, head: Extract<Head, { kind: 'self' }>, place: Place): HeadMeaning {
  if (place.quoted?.nouns.includes(head.noun))
    return meaningOf(place.quoted) ?? { norm: null, via: 'anaphora', reason: 'no-antecedent' };
  if (head.noun === 'instrumento') return resolvePresentPlan(running, place);
  if (running.enclosed)
    return (
      meaningOf({ ...running.enclosed, nouns: [], index: place.index, end: place.end }) ?? {
        norm: null,
        via: 'anaphora',
      }
    );
  if (running.isOwnNoun(head.noun)) return { norm: running.document.norm, via: 'self' };
  // A text that calls itself by another kind's name may quote, or err: only a norm named just before is meant.
  const near = place.preamble || place.quoted ? running.findAntecedent(head.noun, place.index) : undefined;
  const meaning = near?.index === place.index ? meaningOf(near) : undefined;
  if (meaning) return meaning;
  if (!place.quoted && approvedNouns.has(head.noun)) return { norm: running.document.norm, via: 'self' };
  return { norm: null, via: 'anaphora', reason: 'no-antecedent' };
}

/** In a regulation, `la Ley` is the law it regulates, if there is just one. */
function findRegulated(running: RunningDocument, noun: Referent['nouns'][number]): string | undefined {
  const own = running.registry.norms.get(running.document.norm);
  const targets = (own?.relations ?? []).filter(({ kind }) => kind === 'regulates').map(({ target }) => target);
  const fitting = targets.filter((id) => listNouns(running.registry.norms.get(id)?.type ?? '').includes(noun));
  return noun !== 'norma' && fitting.length === 1 ? fitting[0] : undefined;
}

function resolveBare(running: RunningDocument, head: Extract<Head, { kind: 'bare' }>, place: Place): HeadMeaning {
  if (head.sigla) return resolveSigla(running, head.start, head.end, place);
  const declared = running.findDeclared(foldInPlace(place.text.slice(head.start, head.end)));
  if (declared)
    return declared.norm === null
      ? { norm: null, via: 'alias', reason: 'unknown-norm' }
      : { norm: declared.norm, via: 'alias' };
  if (head.noun === 'norma')
    return (
      meaningOf(running.findBefore(place.index, place.start)) ?? {
        norm: null,
        via: 'anaphora',
        reason: 'no-antecedent',
      }
    );
  if (!place.aimed) return { norm: null, via: 'alias', reason: 'no-antecedent' };
  const regulated = findRegulated(running, head.noun);
  if (regulated !== undefined && !place.quoted) return { norm: regulated, via: 'alias' };
  if (
    head.noun === 'reglamento' &&
    !place.preamble &&
    running.isRegulation() &&
    running.registry.norms.has(running.document.norm)
  )
    return { norm: running.document.norm, via: 'self' };
  return { norm: null, via: 'alias', reason: 'no-antecedent' };
}

/** `Reglamento aprobado por Decreto Supremo N° …`: the decree, whatever else bears such a name. */
function resolveApproved(
  running: RunningDocument,
  head: Extract<Head, { noun: Referent['nouns'][number] }>,
  number: Extract<Head, { kind: 'number' }>,
  place: Place,
): HeadMeaning {
  const { referent, ...meaning } = resolveNumber(running, number, { ...place, start: number.start, end: number.end });
  const nothing = buildReferent(null, undefined, place);
  return { ...meaning, via: 'alias', referent: withNoun({ ...(referent ?? nothing), end: place.end }, head.noun) };
}

/** The norm a head means, where it stands. */
export function resolveHead(running: RunningDocument, head: Head, place: Place): HeadMeaning {
  if ('approvedBy' in head) return resolveApproved(running, head, head.approvedBy, place);
  switch (head.kind) {
    case 'number':
      return resolveNumber(running, head, place);
    case 'name':
      return resolveName(running, head, place);
    case 'derived':
      return resolveDerived(running, head, place);
    case 'anaphora':
      return resolveAnaphora(running, head, place);
    case 'self':
      return resolveSelf(running, head, place);
    case 'bare':
      return resolveBare(running, head, place);
    case 'foreign':
      return { norm: null, via: 'alias', reason: 'unknown-norm' };
  }
}
