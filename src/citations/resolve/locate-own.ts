import type { ProvisionStep, ProvisionTarget } from '../find/mention.ts';
import type { Place } from '../find/head-meaning.ts';
import { unitRank } from '../find/provision-units.ts';
import { buildEId, findEId } from './build-eid.ts';
import type { Located } from './locate-targets.ts';
import { findPrevious, listOwnSteps } from './open-places.ts';
import type { RunningDocument } from './running-document.ts';

/** The place from which an inner reference is read. */
export interface InnerOwner {
  running: RunningDocument;
  place: Place;
  /** eId of the block's provision. */
  eId: string;
}

/** Article of an eId: `main__art_2__para_1` → prefix `main__`, article `2`. */
function parseOwnArticle(eId: string): { prefix: string; value: string } | undefined {
  const match = /^(|main__|tp__)art_([^_]+)/.exec(eId);
  return match?.[2] === undefined ? undefined : { prefix: match[1] ?? '', value: match[2] };
}

/** Title or chapter open at the block's provision: the last one before it in reading order. */
function findEnclosing(unit: ProvisionStep['unit'], owner: InnerOwner): ProvisionStep | undefined {
  if (unit !== 'title' && unit !== 'chapter') return undefined;
  const outline = [...(owner.running.registry.findOutline(owner.running.document.norm) ?? [])];
  const place = outline.indexOf(owner.eId);
  const open = outline
    .slice(0, Math.max(0, place))
    .findLast((eId) => /^title_[^_]+$|__?chp_[^_]+$/.test(eId) && (unit === 'chapter' || eId.startsWith('title_')));
  const name = open?.split('__').find((part) => part.startsWith(unit === 'title' ? 'title_' : 'chp_'));
  if (open === undefined || name === undefined) return undefined;
  return {
    unit,
    value: name.slice(name.indexOf('_') + 1),
    ...(unit === 'chapter' && open.includes('__') ? { group: open.split('__')[0] ?? '' } : {}),
  };
}

function resolveRelative(step: ProvisionStep, owner: InnerOwner): ProvisionStep | undefined {
  const known = listOwnSteps(owner.eId).find(({ unit }) => unit === step.unit) ?? findEnclosing(step.unit, owner);
  const open = known ? undefined : owner.running.places.find(step.unit);
  const own = known ?? open?.step;
  if (step.relative === 'own' || own === undefined) return own;
  if (step.unit === 'numeral' || step.unit === 'point') {
    // A paragraph without marker of its own stands below the last one: that is `el literal anterior`.
    const value = open && !open.here ? own.value : findPrevious(own.value);
    return step.relative === 'previous' && value !== undefined ? { unit: step.unit, value } : undefined;
  }
  if (step.unit !== 'article' || !/^\d+$/.test(own.value)) return undefined;
  const value = Number(own.value) + (step.relative === 'next' ? 1 : -1);
  return value > 0 ? { unit: 'article', value: String(value) } : undefined;
}

/** Steps as the outline knows them, relative ones read from where they stand; undefined if that cannot be said. */
function completePath(path: readonly ProvisionStep[], owner: InnerOwner): ProvisionStep[] | undefined {
  const steps: ProvisionStep[] = [];
  for (const step of path) {
    const read = step.relative === undefined ? step : resolveRelative(step, owner);
    if (!read) return undefined;
    steps.push(read);
  }
  const narrow = steps.every(
    ({ unit }) => unit === 'numeral' || unit === 'point' || unit === 'item' || unit === 'clause',
  );
  const dotted = steps.some(({ unit, value }) => unit === 'numeral' && /^\d+-\d/.test(value));
  if (narrow && !dotted) {
    const own = listOwnSteps(owner.eId).filter(
      ({ unit }) => unit === 'article' || (unit === 'numeral' && !steps.some((step) => step.unit === 'numeral')),
    );
    return own.length === 0 ? undefined : [...own, ...steps];
  }
  return narrow ? [...listOwnSteps(owner.eId).filter((own) => isWholeOf(own, steps)), ...steps] : steps;
}

/** True for the article that a dotted numeral says: 9 of `9.2`. */
function isWholeOf({ unit, value }: ProvisionStep, steps: readonly ProvisionStep[]): boolean {
  return unit === 'article' && steps.some((step) => step.unit === 'numeral' && step.value.split('-')[0] === value);
}

/** `el inciso precedente`: whichever it is, it stands in the article around it. */
function listOwnArticle(eId: string, path: readonly ProvisionStep[]): ProvisionStep[] {
  const own = listOwnSteps(eId).filter(({ unit }) => unit === 'article');
  return path.every(({ unit }) => unitRank[unit] > unitRank.article) ? own : [];
}

const wideUnits: ReadonlySet<string> = new Set(['title', 'chapter', 'section', 'book', 'preliminary']);

/** The article, final provision or annex around a block: where `el párrafo anterior` stands. */
const container = /^(?:main__)?(?:(?:tp__)?art_[^_]+|hcontainer_[^_]+(?:__hcontainer_[^_]+)?|att_[^_]+)(?=__|$)/;

/** `el párrafo anterior`: somewhere in the same provision. */
function locateClause(target: ProvisionTarget, { running, eId }: InnerOwner): Located {
  const own = container.exec(eId)?.[0];
  const norm = running.document.norm;
  const exists = own !== undefined && (running.registry.findOutline(norm)?.has(own) ?? false);
  const span = { start: target.start, end: target.end, path: [...listOwnArticle(eId, target.path), ...target.path] };
  return { ...span, via: 'inner', target: { norm, ...(own !== undefined && { eId: own }), exists } };
}

/** `el Anexo`, of a norm that has just one. */
function locateOnlyAnnex(target: ProvisionTarget, { running }: InnerOwner): Located {
  const norm = running.document.norm;
  const annexes = [...(running.registry.findOutline(norm) ?? [])].filter((eId) => /^(?:main__)?att_[^_]+$/.test(eId));
  const [only] = annexes.length === 1 ? annexes : [];
  const found = { norm, ...(only !== undefined && { eId: only }), exists: only !== undefined };
  return { start: target.start, end: target.end, path: target.path, via: 'inner', target: found };
}

/** A numeral read off the markers that is not one of the article around it: of a directive that numbers on by itself. */
function isElsewhere(path: readonly ProvisionStep[], steps: readonly ProvisionStep[], eId: string): boolean {
  if (!path.some(({ relative }) => relative !== undefined)) return false;
  const whole = steps.find(({ unit }) => unit === 'numeral')?.value.split('-');
  return whole !== undefined && whole.length > 1 && whole[0] !== parseOwnArticle(eId)?.value;
}

/** The provision of this very text that a citation means; undefined where it is none. */
export function resolveOwn(target: ProvisionTarget, owner: InnerOwner): Located | undefined {
  const { running, eId } = owner;
  const norm = running.document.norm;
  if (target.path.every(({ unit }) => unit === 'clause') && target.path.some(({ relative }) => relative))
    return owner.place.preamble ? undefined : locateClause(target, owner);
  if (target.path.every(({ unit, value, relative }) => unit === 'annex' && value === '' && !relative))
    return locateOnlyAnnex(target, owner);
  const steps = completePath(target.path, owner);
  const place = { start: target.start, end: target.end, path: target.path, via: 'inner' as const };
  const exact = target.path.some(
    ({ unit, relative }) => unit === 'article' || unit === 'annex' || unit === 'disposition' || relative !== undefined,
  );
  if (!steps)
    return target.path.some(({ relative }) => relative !== undefined)
      ? {
          ...place,
          path: [...listOwnArticle(eId, target.path), ...target.path],
          target: null,
          reason: 'unknown-provision',
        }
      : undefined;
  const outline = running.registry.findOutline(norm);
  const built = isElsewhere(target.path, steps, eId) ? undefined : buildEId(steps);
  if (!outline)
    return exact || built !== undefined
      ? { ...place, path: steps, target: { norm, ...(built === undefined ? {} : { eId: built }), exists: false } }
      : undefined;
  const prefix = parseOwnArticle(eId)?.prefix === 'main__' ? ['main__', ''] : ['', 'main__'];
  const said = target.path.some(({ unit }) => unit === 'numeral');
  const found = findEId(steps, outline, prefix) ?? (said ? undefined : findEId(orderByNumeral(steps), outline, prefix));
  if (found !== undefined) return { ...place, path: steps, target: { norm, eId: found, exists: true } };
  const sought = exact || steps.some(({ unit, value }) => unit === 'numeral' && value.includes('-'));
  return sought && !steps.some(({ unit }) => wideUnits.has(unit))
    ? { ...place, target: null, reason: 'unknown-provision' }
    : undefined;
}

/** Drops the numeral: a letter may hang on the article itself. */
function orderByNumeral(steps: readonly ProvisionStep[]): ProvisionStep[] {
  return steps.some(({ unit }) => unit === 'article')
    ? steps.filter(({ unit, value }) => unit !== 'numeral' || !value.includes('-'))
    : [...steps];
}
