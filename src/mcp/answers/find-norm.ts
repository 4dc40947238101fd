import { foldWords } from '#text';
import { lookUp, type LookupChoice } from '#search';
import type { NormEntry } from '#library';
import { findCurrentStatus, formatShortName, formatStatus, statusWords } from '#norms';
import type { Knowledge } from '../knowledge.ts';

/** Norm and, where it names one, provision of an address of ours. */
export function readNormPath(url: string): { norm: string; eId?: string } | undefined {
  const [, norm, page, place] = /^\/normas\/([^/]+)\/(?:([^/#]+)\/)?(?:#(.+))?$/.exec(url) ?? [];
  if (norm === undefined) return undefined;
  const eId = place ?? page;
  return eId === undefined ? { norm } : { norm, eId };
}

/** `Ley N° 27314 (Derogada): Ley General de Residuos Sólidos — id ley-27314`. */
export function tellNorm({ record }: NormEntry): string {
  const state = formatStatus(findCurrentStatus(record.status));
  return `${formatShortName(record)} (${state}): ${record.shortTitle ?? record.title} — id ${record.id}`;
}

/** What a number means. */
export function findByNumber(text: string, { lookup }: Pick<Knowledge, 'lookup'>): LookupChoice[] {
  const result = lookUp(text, lookup);
  if (result.kind === 'none') return [];
  return result.kind === 'one' ? [result] : result.choices;
}

const isInForce = ({ record }: NormEntry): boolean =>
  statusWords[findCurrentStatus(record.status).value].mark !== 'derogada';

/** Norms whose names hold every word, those in force first. */
export function findByWords(text: string, { library }: Pick<Knowledge, 'library'>): NormEntry[] {
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word.length > 2);
  if (words.length === 0) return [];
  return library.entries
    .filter(({ record }) => {
      const { canonical, title, shortTitle = '', aliases, keywords } = record;
      const known = foldWords([canonical, title, shortTitle, ...aliases, ...keywords].join(' '));
      return words.every((word) => known.includes(word));
    })
    .toSorted((a, b) => Number(isInForce(b)) - Number(isInForce(a)));
}

/** The one norm that an id, a number or a name means; else those it may mean. */
export function findNorms(text: string, knowledge: Pick<Knowledge, 'library' | 'lookup'>): NormEntry[] {
  const { library } = knowledge;
  const own = library.find(text.trim().toLowerCase());
  if (own) return [own];
  const ids = findByNumber(text, knowledge).flatMap(({ url }) => readNormPath(url)?.norm ?? []);
  const found = [...new Set(ids)].flatMap((id) => library.find(id) ?? []);
  return found.length > 0 ? found : findByWords(text, knowledge);
}

/** eIds that the words of a place may mean in one norm. */
export function findPlaces(entry: NormEntry, place: string, { lookup, findTexts }: Knowledge): string[] {
  const id = entry.record.id;
  const eId = place.trim().toLowerCase();
  if (findTexts(id)?.has(eId)) return [eId];
  const result = lookUp(place, { ...lookup, norms: lookup.norms.filter(([norm]) => norm === id) });
  const choices = result.kind === 'none' ? [] : result.kind === 'one' ? [result] : result.choices;
  return choices.flatMap(({ url }) => readNormPath(url)?.eId ?? []);
}
