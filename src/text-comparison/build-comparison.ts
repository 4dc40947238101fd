import type { Alignment, Link } from './align/align-norms.ts';
import { compareWords, countWords, type Piece } from './compare-words.ts';
import type { Passage, Unit } from './align/list-units.ts';

/** A passage of one norm as it is shown: beside its match, what only it says is told from what both say. */
export interface Side {
  eId: string;
  marker: string;
  pieces: Piece[];
}

/** Two passages that say the same thing in part, word by word; or passages of either norm, in a row, that have no match. */
export type Row = { kind: 'match'; a: Side; b: Side } | { kind: 'alone'; a: Side[]; b: Side[] };

/** A partner of a part of the first norm. */
export interface Partner {
  unit: Unit;
  sure: boolean;
  /** eId of the part of the first norm beside which its remaining text stands, where that is another one. */
  elsewhere?: string;
}

/** A part of the first norm with its partners in the second. */
export interface Section {
  unit: Unit;
  partners: Partner[];
  rows: Row[];
  /** Words of the part, and how many of them stand in its partners in the same order. */
  words: number;
  common: number;
}

/** How many articles of a norm have a partner, may have one, or stand alone. */
export interface Tally {
  articles: number;
  paired: number;
  possible: number;
}

/** A part without partner. */
export interface LonePart {
  unit: Unit;
  /** It is what an article says itself, and a named part of that article has a partner. */
  isRest: boolean;
}

/** Two norms, or two parts of them, ready to be shown. */
export interface TextComparison {
  sections: Section[];
  /** Parts without partner: whole articles, and of articles that have one the parts without. */
  alone: { a: LonePart[]; b: LonePart[] };
  tally: { a: Tally; b: Tally };
}

type SideName = 'a' | 'b';

const showAlone = ({ eId, marker, text }: Passage): Side => ({ eId, marker, pieces: [{ text, same: true }] });

/** Passages of a part, laid beside those of the second norm that say the same. */
type Mates = ReadonlyMap<Passage, Passage>;

/** Beside which part of the first norm what remains of a part of the second is shown: where most of it has a match, then its best. */
function findHomes(links: readonly Link[], mates: Mates): Map<Unit, Unit> {
  const rank = ({ a, b, score }: Link): number =>
    a.passages.filter((passage) => b.passages.includes(mates.get(passage) ?? passage)).length + score / 10;
  const best = new Map<Unit, Link>();
  for (const link of links) {
    const known = best.get(link.b);
    if (!known || rank(link) > rank(known)) best.set(link.b, link);
  }
  return new Map([...best].map(([unit, link]) => [unit, link.a]));
}

/** Rows in the making: passages without match that follow each other are one row. */
class Rows {
  readonly rows: Row[] = [];

  add(side: SideName, passages: readonly Passage[]): void {
    if (passages.length === 0) return;
    let last = this.rows.at(-1);
    if (last?.kind !== 'alone') {
      last = { kind: 'alone', a: [], b: [] };
      this.rows.push(last);
    }
    last[side].push(...passages.map(showAlone));
  }

  /** Adds two passages that match; gives how many words they have in common. */
  addMatch(one: Passage, other: Passage): number {
    const { a, b, common } = compareWords(one.text, other.text);
    this.rows.push({
      kind: 'match',
      a: { eId: one.eId, marker: one.marker, pieces: a },
      b: { eId: other.eId, marker: other.marker, pieces: b },
    });
    return common;
  }
}

/** Passages of the second norm that have no match, each behind the one it follows; those that nothing goes before stand first. */
function groupRemains(shown: readonly Unit[], taken: ReadonlySet<Passage>): Map<Passage | undefined, Passage[]> {
  const remains = new Map<Passage | undefined, Passage[]>();
  for (const { passages } of shown) {
    let before: Passage | undefined;
    for (const passage of passages) {
      if (taken.has(passage)) before = passage;
      else remains.set(before, [...(remains.get(before) ?? []), passage]);
    }
  }
  return remains;
}

/** Rows of a part: its passages in order, and after each what follows its match in the second norm and has none. */
function buildRows(unit: Unit, shown: readonly Unit[], mates: Mates): { rows: Row[]; common: number } {
  const remains = groupRemains(shown, new Set(mates.values()));
  const rows = new Rows();
  let common = 0;
  for (const passage of unit.passages) {
    const mate = mates.get(passage);
    if (mate) common += rows.addMatch(passage, mate);
    else rows.add('a', [passage]);
    if (mate) rows.add('b', remains.get(mate) ?? []);
    if (mate) remains.delete(mate);
  }
  for (const rest of remains.values()) rows.add('b', rest);
  return { rows: rows.rows, common };
}

function buildSection(unit: Unit, links: readonly Link[], mates: Mates, homes: Map<Unit, Unit>): Section {
  const partners = links.map(({ b, sure }): Partner => {
    const home = homes.get(b);
    return home === undefined || home === unit ? { unit: b, sure } : { unit: b, sure, elsewhere: home.eId };
  });
  const shown = partners.filter(({ elsewhere }) => elsewhere === undefined).map((partner) => partner.unit);
  const { rows, common } = buildRows(unit, shown, mates);
  const words = unit.passages.reduce((sum, { text }) => sum + countWords(text), 0);
  return { unit, partners, rows, words, common };
}

function count(units: readonly Unit[], links: readonly Link[], side: SideName): Tally {
  const list = (sure: boolean): Set<string> =>
    new Set(links.filter((link) => link.sure === sure).map((link) => link[side].article));
  const [paired, possible] = [list(true), list(false)];
  return {
    articles: new Set(units.map(({ article }) => article)).size,
    paired: paired.size,
    possible: [...possible].filter((article) => !paired.has(article)).length,
  };
}

/** Whole articles without partner by themselves; of articles that have one, the named parts without. What has no text of its own is left out. */
function listAlone(units: readonly Unit[], links: readonly Link[], side: SideName): LonePart[] {
  const linked = new Set(links.map((link) => link[side]));
  const articles = new Set(links.map((link) => link[side].article));
  return units.flatMap((unit): LonePart[] => {
    const isArticle = unit.eId === unit.article;
    if (!articles.has(unit.article)) return isArticle ? [{ unit, isRest: false }] : [];
    return linked.has(unit) || unit.passages.length === 0 ? [] : [{ unit, isRest: isArticle }];
  });
}

/** Puts what belongs together side by side, in the order of the first norm. */
export function buildComparison(alignment: Alignment): TextComparison {
  const { a, b, links } = alignment;
  const mates = new Map(alignment.matches.map((match) => [match.a, match.b]));
  const homes = findHomes(links, mates);
  const sections = a.flatMap((unit) => {
    const own = links.filter((link) => link.a === unit);
    return own.length === 0 ? [] : [buildSection(unit, own, mates, homes)];
  });
  return {
    sections,
    alone: { a: listAlone(a, links, 'a'), b: listAlone(b, links, 'b') },
    tally: { a: count(a, links, 'a'), b: count(b, links, 'b') },
  };
}
