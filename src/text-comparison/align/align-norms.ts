import type { Passage, Unit } from './list-units.ts';
import { matchPassages, type Match, type Need } from './match-passages.ts';
import { compareVectors, joinPassages, learnWeights, type WordVector } from './weigh-words.ts';

/** Least likeness of two parts whose pairing is shown as one that may be. */
export const leastPossible = 0.25;
/** From here on it is shown without «may be». */
export const leastSure = 0.32;
/** Passages that speak for the pairing of their parts. */
const leastTelling: Need = { likeness: 0.4, words: 3 };
/** Passages that are laid beside each other within a pair. */
const leastBeside: Need = { likeness: 0.3, words: 2 };
/** Parts of one passage each are beside each other already. */
const nothing: Need = { likeness: 0, words: 0 };
/** How much two names in common add to what the texts say. */
const headingShare = 0.2;

/** A part of each norm that treat the same thing, as far as their words tell. */
export interface Link {
  a: Unit;
  b: Unit;
  /** From 0 up; names in common can lift it over 1. */
  score: number;
  /** False for one that may be. */
  sure: boolean;
}

/** A link with how much of one of its parts stands passage by passage in the other. */
type ScoredLink = Link & { shared: number };

/** Two norms laid beside each other: which of their parts belong together, and within those which passages. */
export interface Alignment {
  a: readonly Unit[];
  b: readonly Unit[];
  links: readonly Link[];
  matches: readonly { a: Passage; b: Passage }[];
}

interface WeighedPassage {
  passage: Passage;
  unit: Unit;
  vector: WordVector;
}

interface WeighedUnit {
  unit: Unit;
  text: WordVector;
  heading: WordVector;
  passages: WeighedPassage[];
}

type Matches = readonly Match<WeighedPassage>[];

function weighUnits(a: readonly Unit[], b: readonly Unit[]): [WeighedUnit[], WeighedUnit[]] {
  const build = learnWeights(a, b);
  const weigh = (unit: Unit): WeighedUnit => ({
    unit,
    text: build(joinPassages(unit)),
    heading: build(unit.heading),
    passages: unit.passages.map((passage) => ({ passage, unit, vector: build(passage.text) })),
  });
  return [a.map(weigh), b.map(weigh)];
}

const sumSquares = (passages: readonly WeighedPassage[]): number =>
  passages.reduce((sum, { vector }) => sum + vector.length ** 2, 0);

/** How much of each of two parts stands in the other, passage by passage: a short article may be one sentence of a long one. `matches` are those of the first. */
function measureShared(one: WeighedUnit, other: WeighedUnit, matches: Matches): number {
  const between = matches.filter(({ b }) => b.unit === other.unit);
  const sumShared = (side: 'a' | 'b'): number =>
    between.reduce((sum, match) => sum + match.likeness * match[side].vector.length ** 2, 0);
  const [ofOne, ofOther] = [sumSquares(one.passages), sumSquares(other.passages)];
  return Math.max(ofOne === 0 ? 0 : sumShared('a') / ofOne, ofOther === 0 ? 0 : sumShared('b') / ofOther);
}

/** Groups what has two parts by the first, so that each pair of parts sees only its own. */
function groupBy<Item>(items: readonly Item[], read: (item: Item) => Unit): ReadonlyMap<Unit, readonly Item[]> {
  const groups = new Map<Unit, Item[]>();
  for (const item of items) {
    const known = groups.get(read(item));
    if (known) known.push(item);
    else groups.set(read(item), [item]);
  }
  return groups;
}

function scoreAll(a: readonly WeighedUnit[], b: readonly WeighedUnit[]): ScoredLink[] {
  const matches = matchPassages(
    a.flatMap(({ passages }) => passages),
    b.flatMap(({ passages }) => passages),
    leastTelling,
  );
  const byUnit = groupBy(matches, (match) => match.a.unit);
  return a.flatMap((one) =>
    b.map((other): ScoredLink => {
      const words = compareVectors(one.text, other.text) + headingShare * compareVectors(one.heading, other.heading);
      const shared = measureShared(one, other, byUnit.get(one.unit) ?? []);
      const score = Math.max(words, shared);
      return { a: one.unit, b: other.unit, score, shared, sure: score >= leastSure };
    }),
  );
}

/**
 * Keeps of each part the pairing with its best partner; a part may be the best partner of several. What only may be is kept where each
 * is the best of the other, or where whole passages say so.
 */
function keepBest(links: readonly ScoredLink[]): Link[] {
  const [ofA, ofB] = [new Map<Unit, Link>(), new Map<Unit, Link>()];
  for (const link of links) {
    if (link.score > (ofA.get(link.a)?.score ?? 0)) ofA.set(link.a, link);
    if (link.score > (ofB.get(link.b)?.score ?? 0)) ofB.set(link.b, link);
  }
  return links.flatMap(({ shared, ...link }, at) => {
    const sides = [ofA.get(link.a), ofB.get(link.b)].filter((best) => best === links[at]).length;
    const isKept = link.sure ? sides > 0 : sides === 2 || (sides === 1 && shared >= leastPossible);
    return isKept && link.score >= leastPossible ? [link] : [];
  });
}

function layBeside(a: readonly WeighedUnit[], b: readonly WeighedUnit[], links: readonly Link[]): Alignment['matches'] {
  const byUnit = groupBy(links, (link) => link.a);
  const [ofA, ofB] = [a, b].map((units) => units.flatMap(({ passages }) => passages));
  const mayMeet = (one: WeighedPassage, other: WeighedPassage): boolean =>
    byUnit.get(one.unit)?.some((link) => link.b === other.unit) ?? false;
  const matches = matchPassages(ofA ?? [], ofB ?? [], leastBeside, mayMeet);
  const taken = new Set(matches.flatMap((match) => [match.a, match.b]));
  const isLeft = (passage: WeighedPassage): boolean => passage.unit.passages.length === 1 && !taken.has(passage);
  const left = matchPassages(ofA?.filter(isLeft) ?? [], ofB?.filter(isLeft) ?? [], nothing, mayMeet);
  return [...matches, ...left].map((match) => ({ a: match.a.passage, b: match.b.passage }));
}

/** Aligns two norms by what their parts say. Pure: the same texts give the same pairs, in the order of the first norm. */
export function alignNorms(a: readonly Unit[], b: readonly Unit[]): Alignment {
  const [weighedA, weighedB] = weighUnits(a, b);
  const links = keepBest(scoreAll(weighedA, weighedB));
  return { a, b, links, matches: layBeside(weighedA, weighedB, links) };
}

/** Lays a part of one norm beside a part of another because somebody wants it so; what words tell is learnt from the whole norms. */
export function alignParts(a: Unit, b: Unit, wholeA: readonly Unit[], wholeB: readonly Unit[]): Alignment {
  const build = learnWeights([...wholeA, a], [...wholeB, b]);
  const weigh = (unit: Unit): WeighedPassage[] =>
    unit.passages.map((passage) => ({ passage, unit, vector: build(passage.text) }));
  const least = a.passages.length === 1 && b.passages.length === 1 ? nothing : leastBeside;
  const matches = matchPassages(weigh(a), weigh(b), least);
  return {
    a: [a],
    b: [b],
    links: [{ a, b, score: 1, sure: true }],
    matches: matches.map((match) => ({ a: match.a.passage, b: match.b.passage })),
  };
}
