import type { Mention } from '../find/mention.ts';
import { buildReferent } from '../find/head-meaning.ts';
import type { Located } from './locate-targets.ts';
import { resolveOwn, type InnerOwner } from './locate-own.ts';
import { findNormPointedAt, resolveCited } from './resolve-cited.ts';
import { findSpoken, locateSpoken } from './resolve-spoken.ts';

/** True for the marker that opens an article or a quoted one: `Artículo 5°.-`. */
export function isMarker(mention: Mention, text: string): boolean {
  const [target] = mention.targets;
  const unit = target?.path[0]?.unit;
  if (mention.targets.length !== 1 || unit === undefined || unit === 'numeral' || unit === 'point') return false;
  if (unit === 'annex' || !/\p{Lu}/u.test(text[mention.start] ?? '')) return false;
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  const after = text.slice(mention.end, mention.end + 12);
  // `Artículo 4.- Glosario` opens an article wherever it stands.
  if (/^\s*[°º]?\s*\.\s?[-–—]\s*\p{Lu}/u.test(after)) return true;
  if (/(?:^|\n)[\s*_#"“«]*$/.test(before) || mention.start === 0)
    return /^\s*[°º]?\s*(?:[-.:–—*_"”]|$|\n|\s\p{Lu})/u.test(after);
  // Inside a run of text: no small word leads to it, and a stop or dash follows.
  return !/[\p{Ll},]\s*$/u.test(before) && /^\s*[°º]?\s*(?:\.\s?[-–—]|[.:]\s|\s\p{Lu})/u.test(after);
}

/** `Anexo N° 3: Estructura del informe` at the head of a line: it announces the annex. */
const annexHeading = /^\s*(?::|\.?\s?[-–—])\s*["“«]?\p{Lu}/u;

/** True for the heading of an annex, and for a column label inside one, `ANEXO 3` alone: it names a sheet of that annex, not ours. */
function isLabel(owner: InnerOwner, mention: Mention): boolean {
  const step = mention.targets[0]?.path[0];
  const { text } = owner.place;
  // Where the tree is known, headings are told apart already, and a list of annexes leads to them.
  const isKnown = owner.running.registry.findOutline(owner.running.document.norm) !== undefined;
  if (
    !isKnown &&
    step?.unit === 'annex' &&
    mention.start < 3 &&
    annexHeading.test(text.slice(mention.end, mention.end + 12))
  )
    return true;
  if (!owner.eId.startsWith('att_') || step?.unit !== 'annex' || !/^\d+$/.test(step.value)) return false;
  return owner.place.text.trim() === mention.text;
}

/** True for `R. N° 003-2010-SUNAT, Art. 14`: a provision set right behind a number that could not be read. */
function isBehindNumber(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return /\d-[\dA-Z/.-]{2,24}\)?(?:,?\s*|\s+(?:el|los|la|las)\s+)$|N[°º]\s?\d{3,5}\s+(?:el|los|la|las)\s+$/.test(
    before,
  );
}

/** True for `Ley de …, que aprueba (artículo 4)`: whose article it is stays open. */
function isBracketed(text: string, mention: Mention): boolean {
  if (!mention.targets.some(({ path }) => path.some(({ unit }) => unit === 'article'))) return false;
  const before = text.slice(Math.max(0, mention.start - 200), mention.start);
  return /\b(?:Ley|Decreto|Código|Resolución|Reglamento)\b[^;]{0,180}\(\s*$/.test(before);
}

/** Citations of a provision that names no norm: of this text, of the norm quoted, or of the one spoken of. */
export function resolveInner(owner: InnerOwner, mention: Mention): Located[] {
  const { running, place } = owner;
  if (isLabel(owner, mention)) return [];
  if (isBehindNumber(place.text, mention.start) || isBracketed(place.text, mention)) {
    return mention.targets
      .filter(({ path }) => path.some(({ unit }) => unit === 'article' || unit === 'annex'))
      .map(({ start, end, path }) => ({ start, end, path, via: 'inner', target: null, reason: 'ambiguous' }));
  }
  const cited = mention.targets.some(({ path }) => path.some(({ relative }) => relative === 'cited'));
  const loose = mention.possessive ?? place.preamble;
  const spoken = loose ? findSpoken(running, place, mention.start) : place.quoted;
  const elsewhere = loose ? true : place.quoted !== undefined;
  if (cited)
    return mention.targets.flatMap((target) =>
      target.path.some(({ relative }) => relative === 'cited')
        ? resolveCited(running, place.index, target)
        : resolveInner(owner, { ...mention, targets: [target] }),
    );
  const [first] = mention.targets;
  const pointed = first && findNormPointedAt(running, place, first);
  if (pointed && pointed.norm !== running.document.norm) {
    const referent = pointed.norm === null ? undefined : buildReferent(pointed.norm, undefined, place);
    return mention.targets.map((target) => locateSpoken(running, target, referent));
  }
  if (mention.possessive && spoken && mention.targets.some(({ path }) => path.some(({ unit }) => unit === 'annex')))
    return [];
  if (running.enclosed && !elsewhere) {
    const referent =
      running.enclosed.norm === null ? undefined : buildReferent(running.enclosed.norm, undefined, place);
    return mention.targets.map((target) => locateSpoken(running, target, referent));
  }
  const inside = mention.targets.every(({ path }) =>
    path.some(({ relative, unit }) => relative !== undefined || unit === 'annex' || unit === 'recital'),
  );
  if (!elsewhere || (inside && place.quoted === undefined))
    return mention.targets.flatMap((target) => resolveOwn(target, owner) ?? []);
  return mention.targets.map((target) => locateSpoken(running, target, spoken));
}
