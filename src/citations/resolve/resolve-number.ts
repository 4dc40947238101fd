import { foldInPlace } from '#text';
import { describeReferent, withNoun, type HeadMeaning, type Place } from '../find/head-meaning.ts';
import type { Head } from '../find/mention.ts';
import { municipalTypes } from '../find/norm-heads.ts';
import { contradictsPlain, resolveType } from './build-norm-key.ts';
import type { RegisteredNorm } from './registry.ts';
import type { Referent, RunningDocument } from './running-document.ts';

const municipality = /municipalidad (?:provincial|distrital|metropolitana)?\s?(?:del?|de la)?\s?([a-zñ ]{3,40})/g;

/** Whether the words around name this municipality (true), another one (false), or none (undefined). */
function namesIssuer(running: RunningDocument, norm: RegisteredNorm, place: Place): boolean | undefined {
  const issuer = running.registry.issuers.get(norm.issuer);
  const town = foldInPlace(issuer?.place?.split(',')[0] ?? '').trim();
  const behind = foldInPlace(place.text.slice(place.end, place.end + 120)).split(/[.;]/)[0] ?? '';
  const around = `${foldInPlace(place.text.slice(Math.max(0, place.start - 60), place.start))} ${behind}`;
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

/** What `el citado Reglamento` may point back to, where the number stood beside such a name. */
function name(head: NumberHead, referent: Referent): Referent {
  return head.named === undefined ? referent : withNoun(referent, head.named);
}

/** The norm a number means in this document; an ordinance only if its town is this one or is named. */
export function resolveNumber(running: RunningDocument, head: NumberHead, place: Place): HeadMeaning {
  const type = resolveType(head.type, head.number);
  const exact = running.registry.findByNumber(head.type, head.number);
  const odd = exact.filter((id) => contradictsPlain(type, head.number, running.registry.norms.get(id)?.year ?? null));
  if (odd.length > 0) {
    const referent = name(head, describeReferent(running, null, type, place));
    return { norm: null, via: 'number', reason: 'unknown-norm', candidates: odd, referent };
  }
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
      referent: name(head, describeReferent(running, null, type, place)),
    };
  }
  // A serial is empty only where the form leaves a blank for it.
  if (found.norm === null && head.number.serial === '') {
    const referent = name(head, describeReferent(running, null, type, place));
    return { norm: null, reason: 'blank-number', via: 'number', referent };
  }
  return { ...found, via: 'number', referent: name(head, describeReferent(running, found.norm, type, place)) };
}
