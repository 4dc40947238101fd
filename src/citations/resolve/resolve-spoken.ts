import type { Place } from '../find/head-meaning.ts';
import type { ProvisionTarget } from '../find/mention.ts';
import { buildEId, findEId } from './build-eid.ts';
import type { Located } from './locate-targets.ts';
import type { Referent, RunningDocument } from './running-document.ts';

/** How far back a clause is looked for, in characters. */
const clauseReach = 600;

/** The one norm spoken of in the clause before a place, or else in the block; `several` where it is not just one. */
export function findSpoken(running: RunningDocument, place: Place, start: number): Referent | 'several' | undefined {
  const from = Math.max(0, start - clauseReach);
  const before = place.text.slice(from, start);
  const clause = Math.max(before.lastIndexOf(';'), before.search(/\.\s+\p{Lu}[^.]*$/u));
  const named = running.listBefore(place.index, start);
  const near = named.filter(({ end }) => end > from + clause);
  const chosen = near.length > 0 ? near : named;
  return new Set(chosen.map(({ norm }) => norm)).size > 1 ? 'several' : chosen.at(-1);
}

/** The provision in the norm that is spoken of, or why it cannot be told. */
export function locateSpoken(
  running: RunningDocument,
  target: ProvisionTarget,
  spoken: Referent | 'several' | undefined,
): Located {
  const span = { start: target.start, end: target.end, path: target.path, via: 'anaphora' as const };
  if (spoken === 'several') return { ...span, target: null, reason: 'ambiguous' };
  if (!spoken) return { ...span, target: null, reason: 'no-antecedent' };
  const { norm } = spoken;
  if (norm === null) return { ...span, target: null, reason: 'unknown-norm' };
  const outline = running.registry.findOutline(norm);
  const eId = outline ? findEId(target.path, outline, ['main__', '']) : buildEId(target.path);
  if (outline && eId === undefined) return { ...span, target: null, reason: 'unknown-provision' };
  const known = running.registry.norms.get(norm)?.provisions?.some((provision) => provision.eId === eId) ?? false;
  return { ...span, target: { norm, ...(eId === undefined ? {} : { eId }), exists: outline !== undefined || known } };
}
