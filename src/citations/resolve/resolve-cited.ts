import type { Place } from '../find/head-meaning.ts';
import type { ProvisionStep, ProvisionTarget } from '../find/mention.ts';
import { backwardWords } from '../find/reference-words.ts';
import { buildEId, findEId } from './build-eid.ts';
import type { Located } from './locate-targets.ts';
import type { RunningDocument } from './running-document.ts';

/** How many blocks back `el citado artículo` may reach: over an item of a list, not over a paragraph of its own. */
const provisionReach = 2;

/** The steps of the last provision that a pointing step stands for; none if it is of another kind. */
function listPointed(last: readonly ProvisionStep[], pointing: ProvisionStep | undefined): readonly ProvisionStep[] {
  const kept = last.findIndex(({ unit }) => unit === pointing?.unit);
  // `dicha disposición` may be any provision.
  return kept < 0 && pointing?.unit === 'disposition' ? last : last.slice(0, kept + 1);
}

const pointingBefore = new RegExp(`(?<![a-zñ])(?:${backwardWords})s?\\s{1,2}$`, 'i');

/** The norm of `el citado artículo 14`: that of the last provision, if it was that one; undefined where nothing points. */
export function findNormPointedAt(
  running: RunningDocument,
  { index, text }: Place,
  { start, path }: ProvisionTarget,
): { norm: string | null } | undefined {
  if (!pointingBefore.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const last = running.lastProvision;
  const isSame =
    last !== undefined &&
    index - last.index <= provisionReach &&
    path.some(({ unit, value }) => last.path.some((step) => step.unit === unit && step.value === value));
  return { norm: isSame ? last.norm : null };
}

/** `el citado artículo`, `dicho numeral`: the last one cited. */
export function resolveCited(running: RunningDocument, index: number, target: ProvisionTarget): Located {
  const last = running.lastProvision;
  const span = { start: target.start, end: target.end, path: target.path, via: 'anaphora' as const };
  const pointing = target.path.find(({ relative }) => relative === 'cited');
  const pointed = last && index - last.index <= provisionReach ? listPointed(last.path, pointing) : [];
  if (!last || pointed.length === 0) return { ...span, target: null, reason: 'no-antecedent' };
  const path = target.path.flatMap((step) => (step === pointing ? pointed : [step]));
  if (last.norm === null) return { ...span, path, target: null, reason: 'unknown-norm' };
  const outline = running.registry.findOutline(last.norm);
  const eId = (outline && findEId(path, outline, ['', 'main__'])) ?? buildEId(path);
  const exists = eId !== undefined && (outline?.has(eId) ?? false);
  return { ...span, path, target: { norm: last.norm, ...(eId === undefined ? {} : { eId }), exists } };
}
