import { findAround, formatCitedPath, formatPlaceName, formatTargetPath, type Library, type NormEntry } from '#library';
import { formatShortName } from '#norms';
import { lowerFirst, raiseFirst } from '#text';
import type { LinkSource } from '#ui';

/** Kinds of segment that the outline of a text does not name: what is below them stands or falls with what is above. */
const unlisted = /^(?:table|tr|dvs|item|list|preamble|conclusions|recital|p)(?:_|$)/;

/** True where a text has this place, by its outline. */
function hasPlace(entry: NormEntry, eId: string): boolean {
  const around = findAround(entry.text?.outline ?? [], eId);
  if (!around) return false;
  const below = eId.slice(around.eId.length).split('__').filter(Boolean);
  return below.every((segment) => unlisted.test(segment));
}

function formatPlace(entry: NormEntry, eId: string): string {
  if (!entry.text) return raiseFirst(formatCitedPath(eId));
  if (hasPlace(entry, eId)) return formatPlaceName(entry, eId);
  throw new Error(`${entry.record.id} has no place ${eId}; a fact names it as its source.`);
}

/** A heading that is a name: `Texto Único de Procedimientos Administrativos`. */
const isName = /^\p{Lu}\p{L}+ (?!N°)\p{Lu}/u;

const lowerPlace = (place: string): string => (isName.test(place) ? place : lowerFirst(place));

/** A numeral that repeats its article goes alone: `33.2 e`; others keep it: `art. 33 b`; a code says that it is a procedure. */
function shortenPlace(place: string): string {
  const [, inProcedure] = /^Procedimiento (.+)$/u.exec(place) ?? [];
  if (inProcedure !== undefined) return inProcedure;
  const short = place
    .replace(/^Artículo (\S+), numeral (?=\1\.)/u, '')
    .replace(/^Artículo /u, 'art.\u00a0')
    .replaceAll(/, literal (\S)/gu, '\u00a0$1');
  return lowerPlace(short);
}

/** Turns sources of facts into links; an unknown norm or place stops the build. */
export function buildSourceLinker(library: Pick<Library, 'find'>): LinkSource {
  return ({ norm: id, eId }) => {
    const entry = library.find(id);
    if (!entry) throw new Error(`The norm ${id} is not in the library; a fact names it as its source.`);
    const norm = formatShortName(entry.record);
    const href = formatTargetPath(entry, eId);
    const place = eId === undefined ? '' : formatPlace(entry, eId);
    return place === ''
      ? { href, place, norm, label: norm, short: norm }
      : { href, place, norm, label: `${norm}, ${lowerPlace(place)}`, short: shortenPlace(place) };
  };
}
