import type { Head, Mention, NormNoun } from '../find/mention.ts';
import type { Reading } from '../find/parse-number-head.ts';
import { upward } from './connectors.ts';
import { longestGap } from './group-provisions.ts';

type NumberHead = Extract<Head, { kind: 'number' }>;

/** `Decreto Supremo N° 13-2002-EM | , | Reglamento`, with a dash or a colon. */
const beside = /^\s{0,2}(?:,|:|-)\s{0,2}"?$/;

const lawTypes: ReadonlySet<string> = new Set(['ley', 'decreto-ley', 'decreto-legislativo', 'dl']);

/** A number that can be that of a regulation, and has no name yet. */
function readApproving(mention: Mention | undefined): NumberHead | undefined {
  const head = mention?.head;
  return head?.kind === 'number' && !lawTypes.has(head.type) && head.title === undefined ? head : undefined;
}

/** A mention made of several, and the index of the one behind them. */
interface Taken {
  mention: Mention;
  next: number;
}

function between(reading: Reading, left: Mention, right: Mention): string {
  return right.start - left.end > longestGap ? '\u0000' : reading.folded.slice(left.end, right.start);
}

interface Name {
  noun: NormNoun;
  end: number;
  /** Index of the mention behind it. */
  next: number;
}

/** The words of a regulation's name: `Reglamento`, or with the name of its law, if that has no number. */
function readName(reading: Reading, mentions: readonly Mention[], at: number): Name | undefined {
  const [word, law] = [mentions[at], mentions[at + 1]];
  if (word?.head?.kind !== 'derived' || word.targets.length > 0 || !/\p{Lu}/u.test(reading.source[word.start] ?? ''))
    return undefined;
  const named = law?.head?.kind === 'name' && law.targets.length === 0 && upward.test(between(reading, word, law));
  const { noun } = word.head;
  return named ? { noun, end: law.end, next: at + 2 } : { noun, end: word.end, next: at + 1 };
}

function stretch(reading: Reading, mention: Mention, end: number): Mention {
  const targets = mention.targets.map((target) => (target.end === mention.end ? { ...target, end } : target));
  return { ...mention, end, targets, text: reading.source.slice(mention.start, end) };
}

/** `Decreto Supremo N° 13, | Reglamento de la Ley de Minería`. */
function takeNameBehind(reading: Reading, mentions: readonly Mention[], at: number): Taken | undefined {
  const [mention, following] = [mentions[at], mentions[at + 1]];
  const number = readApproving(mention);
  if (!mention || !following || number?.end !== mention.end || !beside.test(between(reading, mention, following)))
    return undefined;
  const name = readName(reading, mentions, at + 1);
  if (!name) return undefined;
  const head: NumberHead = { ...number, end: name.end, title: [], named: name.noun };
  return { mention: stretch(reading, { ...mention, head }, name.end), next: name.next };
}

/** `Reglamento de la Ley de Minería, | Decreto Supremo N° 13`: only where the name says its law in words. */
function takeNumberBehind(reading: Reading, mentions: readonly Mention[], at: number): Taken | undefined {
  const [mention, law, behind] = [mentions[at], mentions[at + 1], mentions[at + 2]];
  const name = readName(reading, mentions, at);
  const number = readApproving(behind);
  if (!mention || !law || !behind || name?.next !== at + 2 || number?.start !== behind.start) return undefined;
  if (!beside.test(between(reading, law, behind))) return undefined;
  const { start } = mention;
  const head: NumberHead = { ...number, start, title: [], named: name.noun };
  const targets = behind.targets.map((target, index) => (index === 0 ? { ...target, start } : target));
  const text = reading.source.slice(start, behind.end);
  return { mention: { ...behind, head, targets, start, text }, next: at + 3 };
}

/** Joins number and name of a regulation that stand side by side. */
export function linkRegulations(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let at = 0, mention = mentions[at]; mention; mention = mentions[at]) {
    const taken = takeNameBehind(reading, mentions, at) ?? takeNumberBehind(reading, mentions, at);
    joined.push(taken?.mention ?? mention);
    at = taken?.next ?? at + 1;
  }
  return joined;
}
