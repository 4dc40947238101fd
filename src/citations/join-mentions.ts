import { added, apposition, downward, foreignNoun, inserted, looseWords, sideways, upward } from './connectors.ts';
import type { Atom } from './find-atoms.ts';
import type { Head, Mention, ProvisionStep, ProvisionTarget } from './mention.ts';
import type { ProvisionRun } from './parse-provision.ts';
import { unitRank } from './provision-units.ts';
import { isNaming } from './running-document.ts';
import type { Reading } from './parse-number-head.ts';

const longestGap = 60;

function gapBetween(reading: Reading, left: Atom, right: Atom): string {
  return right.start - left.end > longestGap ? '\u0000' : reading.folded.slice(left.end, right.start);
}

/** Provisions that hang together as wide and narrow: `numeral 7.8 | artículo 7`. */
type Chain = { runs: ProvisionRun[]; start: number; end: number; opened: boolean };

function joinsChain(chain: Chain, next: ProvisionRun, gap: string): boolean {
  const last = chain.runs.at(-1);
  if (!last || gap === '\u0000') return false;
  const rise = unitRank[next.unit] < unitRank[last.unit];
  if (rise)
    return (
      chain.runs.every((run) => unitRank[next.unit] < unitRank[run.unit]) &&
      (upward.test(gap) || inserted.test(gap) || /^\s*[,(]?\s*$/.test(gap))
    );
  return (
    next.unit !== last.unit &&
    unitRank[next.unit] > unitRank[last.unit] &&
    downward.test(gap) &&
    (chain.runs.length === 1 || unitRank[chain.runs[0]?.unit ?? 'book'] < unitRank[last.unit])
  );
}

/** `artículos 57 y 118, inciso 11`: a narrow step behind a run belongs to its last number only. */
function reaches(run: ProvisionRun, many: ProvisionRun, index: number): boolean {
  return index === many.values.length - 1 || run.start < many.start || unitRank[run.unit] < unitRank[many.unit];
}

/** Narrow provisions times wide ones, each with its own words; together they cover the chain. */
function listTargets(chain: Chain): ProvisionTarget[] {
  const many = chain.runs.find((run) => run.values.length > 1) ?? chain.runs[0];
  if (!many) return [];
  const others = chain.runs.filter((run) => run !== many);
  return many.values.map((value, index) => ({
    start: index === 0 ? chain.start : value.start,
    end: index === many.values.length - 1 ? chain.end : value.end,
    path: orderSteps([
      ...others.filter((run) => reaches(run, many, index)).flatMap((run) => run.values[0]?.steps ?? []),
      ...value.steps,
    ]),
  }));
}

function orderSteps(steps: ProvisionStep[]): ProvisionStep[] {
  return steps.toSorted((a, b) => unitRank[a.unit] - unitRank[b.unit]);
}

interface Group {
  chains: Chain[];
  start: number;
  end: number;
}

function takeGroup(reading: Reading, atoms: readonly Atom[], from: number): { group: Group; next: number } {
  const first = atoms[from];
  const run = first?.run;
  if (!first || !run) throw new Error('A group starts with a provision.');
  let chain: Chain = { runs: [run], start: first.start, end: first.end, opened: false };
  const chains = [chain];
  let at = from + 1;
  for (let next = atoms[at]; next?.run; next = atoms[at]) {
    const gap = gapBetween(reading, atoms[at - 1] ?? first, next);
    if (joinsChain(chain, next.run, gap)) {
      chain.runs.push(next.run);
      chain.end = next.end;
    } else if (sideways.test(gap)) {
      chain = { runs: [next.run], start: next.start, end: next.end, opened: false };
      chains.push(chain);
    } else break;
    at += 1;
  }
  return { group: { chains, start: first.start, end: chain.end }, next: at };
}

function findForeign(reading: Reading, end: number): Head | undefined {
  const match = foreignNoun.exec(reading.folded.slice(end, end + 40));
  if (!match?.[1] || looseWords.test(match[1])) return undefined;
  return { kind: 'foreign', start: end, end };
}

function build(
  reading: Reading,
  start: number,
  end: number,
  head: Head | undefined,
  targets: ProvisionTarget[],
  possessive: boolean,
): Mention {
  return {
    start,
    end,
    text: reading.source.slice(start, end),
    targets,
    ...(head ? { head } : {}),
    ...(possessive ? { possessive: true as const } : {}),
  };
}

/** `D.S. N° 010-2011-JUS (Reglamento)`: a word in brackets that says what the norm is, and names no other. */
function isGloss(reading: Reading, before: Atom | undefined, atom: Atom): boolean {
  if (atom.head?.kind !== 'bare' || before?.head?.kind !== 'number' || reading.folded[atom.end] !== ')') return false;
  return /^\s?\(\s?$/.test(gapBetween(reading, before, atom));
}

const possessivePattern = /\b(?:en )?sus?\s+$/;

/** Joins provisions to one another and to the norm they belong to. */
export function joinMentions(reading: Reading, atoms: readonly Atom[]): Mention[] {
  const mentions: Mention[] = [];
  let free: { atom: Atom; mention: Mention } | undefined;
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at];
    if (!atom) break;
    if (atom.head && isGloss(reading, free?.atom, atom)) {
      if (free) free.atom = { ...free.atom, end: atom.end + 1 };
      at += 1;
      continue;
    }
    if (atom.head) {
      const mention = build(reading, atom.start, atom.end, atom.head, [], false);
      mentions.push(mention);
      free = { atom, mention };
      at += 1;
      continue;
    }
    const { group, next } = takeGroup(reading, atoms, at);
    const owner = atoms[next];
    const last = atoms[next - 1] ?? atom;
    const gap = owner?.head ? gapBetween(reading, last, owner) : '';
    const owned = owner?.head && (upward.test(gap) || (isNaming(owner.head) && added.test(gap)));
    const targets = group.chains.flatMap(listTargets);
    if (owned && owner.head) {
      const tail = targets.at(-1);
      if (tail) tail.end = owner.end;
      const mention = build(reading, group.start, owner.end, owner.head, targets, false);
      mentions.push(mention);
      free = { atom: owner, mention };
      at = next + 1;
      continue;
    }
    const before = free && free.mention.targets.length === 0 ? free : undefined;
    const foreign = findForeign(reading, group.end);
    if (!foreign && before && downward.test(gapBetween(reading, before.atom, atom))) {
      const opening = targets[0];
      if (opening) opening.start = before.mention.start;
      mentions.splice(mentions.lastIndexOf(before.mention), 1);
      const mention = build(reading, before.mention.start, group.end, before.mention.head, targets, false);
      mentions.push(mention);
      free = { atom: last, mention };
    } else {
      const possessive = possessivePattern.test(reading.folded.slice(Math.max(0, group.start - 8), group.start));
      mentions.push(build(reading, group.start, group.end, foreign, targets, possessive));
      free = undefined;
    }
    at = next;
  }
  return linkHeads(reading, mentions);
}

/** Ties `Reglamento` to the `Ley` behind it, and a number to the name beside it. */
function linkHeads(reading: Reading, mentions: Mention[]): Mention[] {
  const joined: Mention[] = [];
  mentions.forEach((mention, index) => {
    const head = mention.head;
    const next = mentions[index + 1];
    if (
      head?.kind === 'derived' &&
      next?.head &&
      next.targets.length === 0 &&
      mention.end === head.end &&
      upward.test(reading.folded.slice(mention.end, Math.min(next.start, mention.end + longestGap)))
    ) {
      if (next.start - mention.end <= longestGap) head.of = next.head;
    }
    const previous = joined.at(-1);
    if (previous && isApposed(reading, previous, mention)) mergeInto(reading, previous, mention);
    else joined.push(mention);
  });
  return joined;
}

function isApposed(reading: Reading, left: Mention, right: Mention): boolean {
  const a = left.head;
  const b = right.head;
  if (
    !a ||
    !b ||
    right.start - left.end > 12 ||
    (right.targets.length > 0 && right.start !== b.start) ||
    a.end !== left.end ||
    (left.targets.length > 0 && right.targets.length > 0)
  )
    return false;
  if (!apposition.test(reading.folded.slice(left.end, right.start))) return false;
  if (a.kind === 'number' && b.kind === 'name') return a.title === undefined && b.start > a.end && fits(a, b);
  return a.kind === 'name' && b.kind === 'number' && fits(b, a);
}

function fits(number: Extract<Head, { kind: 'number' }>, name: Extract<Head, { kind: 'name' }>): boolean {
  if (name.noun === 'constitucion') return false;
  if (number.type === 'ley' || number.type === 'decreto-ley') return name.noun === 'ley' || name.noun === 'codigo';
  if (number.type === 'decreto-legislativo' || number.type === 'dl')
    return name.noun === 'ley' || name.noun === 'codigo' || name.noun === 'decreto';
  return name.noun !== 'ley' && name.noun !== 'codigo';
}

function mergeInto(reading: Reading, left: Mention, right: Mention): void {
  const [number, name] = left.head?.kind === 'number' ? [left.head, right.head] : [right.head, left.head];
  if (number?.kind !== 'number' || name?.kind !== 'name') return;
  left.head = {
    ...number,
    start: left.head?.start ?? left.start,
    end: right.head?.end ?? right.end,
    title: [...name.ids],
  };
  const tail = left.targets.at(-1);
  if (tail?.end === left.end) tail.end = right.end;
  const [first] = right.targets;
  if (first) first.start = left.start;
  for (const target of right.targets) left.targets.push(target);
  const opener = reading.folded.slice(left.end, right.start).includes('"');
  const closing = opener && reading.folded[right.end] === '"' && right.end === (right.head?.end ?? 0) ? 1 : 0;
  if (tail?.end === right.end) tail.end += closing;
  left.end = right.end + closing;
  left.text = reading.source.slice(left.start, left.end);
}
