import { listComparisons } from '#comparison';
import type { Library } from '#library';
import { listMunicipalities } from '#municipalities';
import { formatShortName } from '#norms';
import {
  alignNorms,
  buildComparison,
  checkedByEye,
  formatCompareQuery,
  formatPairPath,
  listUnits,
  ratePairs,
  type ComparedNorm,
  type HandChecked,
  type PairRating,
  type TextComparison,
  type Unit,
} from '#text-comparison';
import { lowerFirst } from '#text';
import type { LoadTree } from '../open-data/file-sources.ts';
import { listNormsWithText } from '../part/provision-view.ts';

/** Ids of two norms that have a page side by side, in the order of the page. */
export interface TextPair {
  a: string;
  b: string;
}

/** Norms whose text is here, as comparisons name them: by their town, where it has only this one. */
export function listComparedNorms(library: Pick<Library, 'entries'>): ComparedNorm[] {
  const towns = new Map(
    listMunicipalities().flatMap(({ name, norms }) => (norms[0] ? [[norms[0], name] as const] : [])),
  );
  return listNormsWithText(library).map(({ record }) => {
    const name = formatShortName(record);
    return { id: record.id, name, short: towns.get(record.id) ?? name };
  });
}

/** One of them; throws for a norm without text. */
export function findComparedNorm(library: Pick<Library, 'entries'>, id: string): ComparedNorm {
  const found = listComparedNorms(library).find((norm) => norm.id === id);
  if (!found) throw new Error(`There is no text of ${id} to be compared.`);
  return found;
}

/** Pairs with a page: norms of towns that a comparison of content/comparison puts side by side. All others are compared where they are asked for. */
export function listBuiltPairs(): TextPair[] {
  const pairs = listComparisons().flatMap(({ towns }) =>
    towns.flatMap(({ norm: a }, at) => towns.slice(at + 1).map(({ norm: b }): TextPair => ({ a, b }))),
  );
  return [...new Map(pairs.map((pair) => [[pair.a, pair.b].toSorted().join(' '), pair])).values()];
}

/** A comparison, and how it stands to what was paired by eye, where somebody did. */
export interface LoadedComparison {
  comparison: TextComparison;
  checked?: { set: HandChecked; rating: PairRating };
  /** Pairs made by eye that the program does not see: where they are laid side by side, and the articles. */
  missed: { href: string; says: string }[];
}

/** A library is read once per build, and anew on each request while developing: comparisons are kept as long. */
const kept = new WeakMap<object, Map<string, Promise<LoadedComparison>>>();

const listNames = (units: readonly Unit[]): Map<string, string> => new Map(units.map(({ eId, name }) => [eId, name]));

async function compare({ a, b }: TextPair, loadTree: LoadTree): Promise<LoadedComparison> {
  const [unitsA, unitsB] = [listUnits((await loadTree(a)).tree), listUnits((await loadTree(b)).tree)];
  const alignment = alignNorms(unitsA, unitsB);
  const comparison = buildComparison(alignment);
  const set = checkedByEye.find((checked) => checked.a === a && checked.b === b);
  if (!set) return { comparison, missed: [] };
  const rating = ratePairs(alignment.links, set);
  const [namesA, namesB] = [listNames(unitsA), listNames(unitsB)];
  const missed = rating.missed.map(([de, con]) => ({
    href: formatCompareQuery({ a, b, de, con }),
    says: `${namesA.get(de) ?? de} con ${lowerFirst(namesB.get(con) ?? con)}`,
  }));
  return { comparison, checked: { set, rating }, missed };
}

/** Lays two norms side by side; once for each pair. */
export function loadTextComparison(library: object, loadTree: LoadTree, pair: TextPair): Promise<LoadedComparison> {
  const known = kept.get(library) ?? new Map<string, Promise<LoadedComparison>>();
  kept.set(library, known);
  const path = formatPairPath(pair.a, pair.b);
  const loaded = known.get(path) ?? compare(pair, loadTree);
  known.set(path, loaded);
  return loaded;
}

/** What treats the same thing as an article, in another norm. */
export interface TextPartner {
  href: string;
  /** `el Cusco: Artículo 4`. */
  says: string;
}

/** Where an article is laid beside its partners in other norms, one line for each norm. */
export async function listTextPartners(
  library: Pick<Library, 'entries'>,
  loadTree: LoadTree,
  { id, eId }: { id: string; eId: string },
): Promise<TextPartner[]> {
  const norms = new Map(listComparedNorms(library).map((norm) => [norm.id, norm.short]));
  const found: TextPartner[] = [];
  for (const pair of listBuiltPairs()) {
    if (pair.a !== id && pair.b !== id) continue;
    const { sections } = (await loadTextComparison(library, loadTree, pair)).comparison;
    for (const { unit, partners } of sections) {
      const own = pair.a === id ? [unit] : partners.map((partner) => partner.unit);
      const others = pair.a === id ? partners.map((partner) => partner.unit) : [unit];
      if (!own.some(({ page }) => page === eId)) continue;
      const names = others.map(({ name }) => name).join(', ');
      const says = `${norms.get(pair.a === id ? pair.b : pair.a) ?? ''}: ${names}`;
      found.push({ href: `${formatPairPath(pair.a, pair.b)}#${unit.eId}`, says });
    }
  }
  return found;
}
