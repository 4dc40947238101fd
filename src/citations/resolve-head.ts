import type { CitationReason, CitationVia } from './citation.ts';
import { foldText } from './fold-text.ts';
import type { Head } from './mention.ts';
import { municipalTypes } from './norm-heads.ts';
import type { Erratum, RegisteredNorm } from './registry.ts';
import { listNouns, type Referent, type RunningDocument } from './running-document.ts';
import { resolveType } from './build-norm-key.ts';

/** What a head turned out to mean. */
export interface HeadMeaning {
  norm: string | null;
  via: CitationVia;
  reason?: CitationReason;
  candidates?: readonly string[];
  erratum?: Erratum;
  /** The document's own name. */
  own?: true;
  /** What later words may point back to; absent for a head that names nothing new. */
  referent?: Referent;
}

/** Where a head stands. */
export interface Place {
  index: number;
  text: string;
  start: number;
  end: number;
  /** A quotation is open here that repeats this norm's text. */
  quoted: Referent | undefined;
  preamble: boolean;
  /** A provision is aimed at: `artículo 5 de la Ley`. */
  aimed: boolean;
}

function buildReferent(
  norm: string | null,
  type: string | undefined,
  place: Place,
  extra: Referent['nouns'] = [],
): Referent {
  return {
    norm,
    type,
    nouns: [...extra, ...(type === undefined ? (['norma'] as const) : listNouns(type))],
    index: place.index,
    end: place.end,
  };
}

function describe(running: RunningDocument, norm: string | null, type: string, place: Place): Referent {
  const record = norm === null ? undefined : running.registry.norms.get(norm);
  const extra: Referent['nouns'] =
    record?.relations.some(({ kind }) => kind === 'regulates') || /^reglamento/i.test(record?.title ?? '')
      ? ['reglamento']
      : [];
  const law: Referent['nouns'] = record?.type === 'decreto-legislativo' && /\bley\b/i.test(record.title) ? ['ley'] : [];
  const single: Referent['nouns'] = record?.relations.some(({ kind }) => kind === 'consolidates')
    ? ['texto-unico']
    : [];
  return buildReferent(norm, record?.type ?? type, place, [...extra, ...law, ...single]);
}

const municipality = /municipalidad (?:provincial|distrital|metropolitana)?\s?(?:del?|de la)?\s?([a-zñ ]{3,40})/g;

/** Whether the words around name this municipality (true), another one (false), or none (undefined). */
function namesIssuer(running: RunningDocument, norm: RegisteredNorm, place: Place): boolean | undefined {
  const issuer = running.registry.issuers.get(norm.issuer);
  const town = foldText(issuer?.place?.split(',')[0] ?? '').trim();
  const behind = foldText(place.text.slice(place.end, place.end + 120)).split(/[.;]/)[0] ?? '';
  const around = `${foldText(place.text.slice(Math.max(0, place.start - 60), place.start))} ${behind}`;
  const named = [...around.matchAll(municipality)].map((match) => match[1] ?? '');
  if (named.length === 0) return undefined;
  return town !== '' && named.some((name) => name.startsWith(town));
}

/** Keeps the ordinances whose issuer is this document's, or is named beside the number. */
function filterByIssuer(
  running: RunningDocument,
  ids: readonly string[],
  place: Place,
): { sure: string[]; open: string[] } {
  const sure: string[] = [];
  const open: string[] = [];
  for (const id of ids) {
    const norm = running.registry.norms.get(id);
    if (!norm) continue;
    const named = namesIssuer(running, norm, place);
    if (named === true || (named === undefined && norm.issuer === running.document.issuer)) sure.push(id);
    else if (named === undefined) open.push(id);
  }
  return { sure, open };
}

function decide(
  running: RunningDocument,
  type: string,
  exact: readonly string[],
  partial: readonly string[],
  place: Place,
): Omit<HeadMeaning, 'via'> {
  const known = exact.length > 0 ? exact : partial;
  if (known.length === 0) return { norm: null, reason: 'unknown-norm' };
  const municipal = known.every((id) => municipalTypes.has(running.registry.norms.get(id)?.type ?? type));
  const { sure, open } = municipal
    ? filterByIssuer(running, known, place)
    : { sure: exact.length > 0 ? [...exact] : [], open: [...partial] };
  if (sure.length === 1 && sure[0] !== undefined) return { norm: sure[0] };
  const rest = sure.length > 1 ? sure : open;
  const earlier = running.findEarlier(rest);
  if (earlier !== undefined) return { norm: earlier };
  return rest.length === 0
    ? { norm: null, reason: 'unknown-norm' }
    : { norm: null, reason: 'ambiguous', candidates: rest };
}

type NumberHead = Extract<Head, { kind: 'number' }>;

function resolveNumber(running: RunningDocument, head: NumberHead, place: Place): HeadMeaning {
  const type = resolveType(head.type, head.number);
  const exact = running.registry.findByNumber(head.type, head.number);
  const partial = exact.length > 0 ? [] : running.registry.findByPart(head.type, head.number);
  // A whole number whose sigla only begins alike is the same norm; one without sigla or year is a guess.
  const complete = partial.length === 1 && head.number.year !== null && head.number.sigla !== '' ? partial : [];
  const found = decide(running, type, exact.length > 0 ? exact : complete, partial, place);
  if (found.norm !== null && head.title && head.title.length > 0 && !head.title.includes(found.norm)) {
    return {
      norm: null,
      via: 'number',
      reason: 'ambiguous',
      candidates: [...new Set([found.norm, ...head.title])],
      referent: describe(running, null, type, place),
    };
  }
  return { ...found, via: 'number', referent: describe(running, found.norm, type, place) };
}

/** True for a norm younger than the document: a name without number must then mean another one. */
function isLater(running: RunningDocument, id: string): boolean {
  const year = running.registry.norms.get(id)?.year ?? null;
  return year !== null && running.year !== null && year > running.year;
}

function resolveName(running: RunningDocument, head: Extract<Head, { kind: 'name' }>, place: Place): HeadMeaning {
  const [only, second] = head.ids;
  if (only !== undefined && second === undefined && !isLater(running, only)) {
    return {
      norm: only,
      via: 'alias',
      ...(only === running.document.norm ? { own: true as const } : {}),
      referent: withNoun(describe(running, only, '', place), head.noun),
    };
  }
  const referent = withNoun(buildReferent(null, undefined, place), head.noun);
  if (head.ids.length > 1) return { norm: null, via: 'alias', reason: 'ambiguous', candidates: head.ids, referent };
  return { norm: null, via: 'alias', reason: 'unknown-norm', referent };
}

function withNoun(referent: Referent, noun: Referent['nouns'][number]): Referent {
  return { ...referent, nouns: [...referent.nouns, noun] };
}

function resolveDerived(running: RunningDocument, head: Extract<Head, { kind: 'derived' }>, place: Place): HeadMeaning {
  const base = head.of
    ? resolveHead(running, head.of, { ...place, start: head.of.start, end: head.of.end })
    : meaningOf(running.findBefore(place.index, place.start) ?? running.findInBlock(place.index));
  const via = head.of && head.of.kind !== 'anaphora' && head.of.kind !== 'self' ? 'alias' : 'anaphora';
  const nothing = withNoun(buildReferent(null, undefined, place), head.noun);
  if (!base) return { norm: null, via: 'anaphora', reason: 'no-antecedent' };
  if (base.norm === null) return { norm: null, via, reason: base.reason ?? 'unknown-norm', referent: nothing };
  const found = running.registry.findDerived(head.noun, base.norm, running.year);
  const [only, second] = found;
  if (only === undefined) return { norm: null, via, reason: 'unknown-norm', referent: nothing };
  if (second !== undefined) return { norm: null, via, reason: 'ambiguous', candidates: found, referent: nothing };
  return { norm: only, via, referent: withNoun(describe(running, only, '', place), head.noun) };
}

function meaningOf(referent: Referent | undefined): HeadMeaning | undefined {
  if (!referent) return undefined;
  return referent.norm === null
    ? { norm: null, via: 'anaphora', reason: 'unknown-norm' }
    : { norm: referent.norm, via: 'anaphora' };
}

function resolveAnaphora(
  running: RunningDocument,
  head: Head & { noun: Referent['nouns'][number] },
  place: Place,
): HeadMeaning {
  return (
    meaningOf(running.findAntecedent(head.noun, place.index)) ?? {
      norm: null,
      via: 'anaphora',
      reason: 'no-antecedent',
    }
  );
}

function resolveSelf(running: RunningDocument, head: Extract<Head, { kind: 'self' }>, place: Place): HeadMeaning {
  if (place.quoted?.nouns.includes(head.noun))
    return meaningOf(place.quoted) ?? { norm: null, via: 'anaphora', reason: 'no-antecedent' };
  if (running.isOwnNoun(head.noun)) return { norm: running.document.norm, via: 'self' };
  // A text that calls itself by another kind's name may quote, or err: only a norm named just before is meant.
  const near = place.preamble || place.quoted ? running.findAntecedent(head.noun, place.index) : undefined;
  return (
    (near && place.index === near.index ? meaningOf(near) : undefined) ?? {
      norm: null,
      via: 'anaphora',
      reason: 'no-antecedent',
    }
  );
}

/** In a regulation, `la Ley` is the law it regulates, if there is just one. */
function findRegulated(running: RunningDocument, noun: Referent['nouns'][number]): string | undefined {
  const own = running.registry.norms.get(running.document.norm);
  const targets = (own?.relations ?? []).filter(({ kind }) => kind === 'regulates').map(({ target }) => target);
  const fitting = targets.filter((id) => listNouns(running.registry.norms.get(id)?.type ?? '').includes(noun));
  return noun !== 'norma' && fitting.length === 1 ? fitting[0] : undefined;
}

function resolveBare(running: RunningDocument, head: Extract<Head, { kind: 'bare' }>, place: Place): HeadMeaning {
  const declared = running.findDeclared(foldText(place.text.slice(head.start, head.end)));
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

/** The norm a head means, where it stands. */
export function resolveHead(running: RunningDocument, head: Head, place: Place): HeadMeaning {
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
