import type { Atom } from '../find/find-atoms.ts';
import type { ProvisionStep, ProvisionTarget } from '../find/mention.ts';
import type { Reading } from '../find/parse-number-head.ts';
import type { ProvisionRun } from '../find/parse-provision.ts';
import { unitRank } from '../find/provision-units.ts';
import { inserted, downward, sideways, upward } from './connectors.ts';

/** Words that may stand between two pieces of one citation, in characters. */
export const longestGap = 60;

/** The folded words between two pieces; a text nothing matches where they stand too far apart. */
export function gapBetween(reading: Reading, left: Atom, right: Atom): string {
  return right.start - left.end > longestGap ? '\u0000' : reading.folded.slice(left.end, right.start);
}

/** Provisions that hang together as wide and narrow: `numeral 7.8 | artículo 7`. */
export interface Chain {
  runs: ProvisionRun[];
  start: number;
  end: number;
  /** `se incorpora el literal i) | al | numeral 6.3`: what stands before is put into what stands behind; two citations. */
  insertedAt?: number;
}

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
    // `dicha disposición en su artículo 5`: the article is another law's.
    !(last.unit === 'disposition' && last.values[0]?.steps[0]?.relative !== undefined) &&
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
export function listTargets(chain: Chain): ProvisionTarget[] {
  const { insertedAt } = chain;
  if (insertedAt === undefined) return listJoined(chain);
  const wide = chain.runs.filter(({ start }) => start >= insertedAt);
  const narrow = chain.runs.filter(({ start }) => start < insertedAt);
  const last = narrow.at(-1)?.end ?? chain.end;
  const put = listJoined({ ...chain, runs: [...narrow, ...wide] }).map((target) =>
    target.end > last ? { ...target, end: last } : target,
  );
  return [...put, ...listJoined({ runs: wide, start: insertedAt, end: chain.end })];
}

function listJoined(chain: Chain): ProvisionTarget[] {
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
  return [...steps].sort((a, b) => unitRank[a.unit] - unitRank[b.unit]);
}

/** Chains that share what follows: `el artículo 5 y el numeral 6.1`. */
export interface Group {
  chains: Chain[];
  start: number;
  end: number;
}

/** Takes the provisions that hang together from an atom on. */
export function takeGroup(reading: Reading, atoms: readonly Atom[], from: number): { group: Group; next: number } {
  const first = atoms[from];
  const run = first?.run;
  if (!first || !run) throw new Error('A group starts with a provision.');
  let chain: Chain = { runs: [run], start: first.start, end: first.end };
  const chains = [chain];
  let at = from + 1;
  for (let next = atoms[at]; next?.run; next = atoms[at]) {
    const gap = gapBetween(reading, atoms[at - 1] ?? first, next);
    if (joinsChain(chain, next.run, gap)) {
      if (inserted.test(gap)) chain.insertedAt = next.start;
      chain.runs.push(next.run);
      chain.end = next.end;
    } else if (sideways.test(gap)) {
      chain = { runs: [next.run], start: next.start, end: next.end };
      chains.push(chain);
    } else break;
    at += 1;
  }
  return { group: { chains, start: first.start, end: chain.end }, next: at };
}
