import type { Citation, CitationReason, CitationTarget, CitedNumber } from '../citation.ts';
import type { HeadMeaning } from '../find/head-meaning.ts';
import type { Head, Mention, ProvisionTarget } from '../find/mention.ts';
import { buildEId, findEId } from './build-eid.ts';
import { resolveType } from './build-norm-key.ts';
import type { RunningDocument } from './running-document.ts';

/** A citation before the words around it are cut out. */
export type Located = Omit<Citation, 'block' | 'context' | 'text'>;

/** Provisions of an approving norm come first where its own kind is named, those of the approved text where the regulation is. */
function listScopes(running: RunningDocument, mention: Mention, head: Head, norm: string, eId: string): string[] {
  if (mention.approving) return ['main__'];
  const own = norm === running.document.norm;
  const main = own ? eId.startsWith('main__') : true;
  const noun = 'noun' in head ? head.noun : undefined;
  if (noun === 'reglamento' || 'approvedBy' in head) return [''];
  if (noun?.startsWith('decreto') || noun === 'resolucion') return ['main__', ''];
  if (head.kind === 'number' || (head.kind === 'self' && main)) return ['main__', ''];
  return main ? ['main__', ''] : ['', 'main__'];
}

function locate(
  running: RunningDocument,
  norm: string,
  target: ProvisionTarget,
  scopes: readonly string[],
): { target: CitationTarget; reason?: CitationReason } {
  const outline = running.registry.findOutline(norm);
  const eId = outline && findEId(target.path, outline, scopes);
  if (eId !== undefined) return { target: { norm, eId, exists: true } };
  const path = buildEId(target.path);
  // Where only one part is meant, an article of the other must not be taken for it.
  const built = path === undefined ? {} : { eId: scopes.length === 1 ? `${scopes[0] ?? ''}${path}` : path };
  if (outline) return { target: { norm, ...built, exists: false }, reason: 'unknown-provision' };
  const provisions = running.registry.norms.get(norm)?.provisions ?? [];
  return { target: { norm, ...built, exists: provisions.some((provision) => provision.eId === built.eId) } };
}

/** The number that a head prints, or that stands behind the name it is approved by. */
function readNumber(head: Head): CitedNumber | undefined {
  const printed = 'approvedBy' in head ? head.approvedBy : head;
  if (printed.kind !== 'number') return undefined;
  const { serial, year, sigla } = printed.number;
  return { type: resolveType(printed.type, printed.number), number: serial, year, issuer: sigla };
}

/** The places in its norm that one mention leads to, each with its own words. */
export function resolveTargets(
  running: RunningDocument,
  mention: Mention,
  head: Head,
  meaning: HeadMeaning,
  eId: string,
): Located[] {
  const base = {
    via: meaning.erratum ? ('erratum' as const) : meaning.via,
    ...(meaning.candidates ? { candidates: [...meaning.candidates] } : {}),
    ...(meaning.erratum ? { erratum: meaning.erratum.id } : {}),
  };
  const norm = meaning.norm;
  const number = readNumber(head);
  const spans = mention.targets.length > 0 ? mention.targets : [{ start: mention.start, end: mention.end, path: [] }];
  return spans.map((span): Located => {
    const place = { start: span.start, end: span.end, path: span.path, ...(number && { number }) };
    if (norm === null) return { ...place, ...base, target: null, reason: meaning.reason ?? 'unknown-norm' };
    // `el artículo anterior de la Ley N° …`: which one cannot be said from here.
    if (span.path.length === 0 || span.path.some(({ relative }) => relative !== undefined))
      return {
        ...place,
        ...base,
        target: { norm, exists: running.registry.norms.has(norm) || norm === running.document.norm },
      };
    const fixed = meaning.erratum?.targetProvision;
    if (fixed !== undefined)
      return {
        ...place,
        ...base,
        target: { norm, eId: fixed, exists: running.registry.findOutline(norm)?.has(fixed) ?? false },
      };
    const found = locate(running, norm, span, listScopes(running, mention, head, norm, eId));
    return { ...place, ...base, ...found };
  });
}
