import type { Head, Mention } from '../find/mention.ts';
import type { Reading } from '../find/parse-number-head.ts';
import {
  added,
  amended,
  amendedToo,
  announced,
  apart,
  approved,
  concordant,
  entitled,
  glossed,
  moreover,
  opensSentence,
  otherPaper,
  saysIn,
} from './connectors.ts';

/** How far a word before a mention is looked for, and the words between a norm and what is said of it. */
const [reachBefore, longestClause] = [80, 280];

/** Among how many mentions behind an announcement its norm is looked for. */
const announcedReach = 4;

type NumberHead = Extract<Head, { kind: 'number' }>;

/** A norm that says by itself which one it is. */
const readNaming = (head: Head | undefined): Head | undefined =>
  head?.kind === 'number' || head?.kind === 'name' || head?.kind === 'derived' ? head : undefined;

function between(reading: Reading, left: Mention, right: Mention): string {
  return right.start - left.end > longestClause ? '\u0000' : reading.folded.slice(left.end, right.start);
}

const before = (reading: Reading, { start }: Mention): string =>
  reading.folded.slice(Math.max(0, start - reachBefore), start);

/** The number behind `aprobado por`, past the law that a regulation is of. */
function findApproval(reading: Reading, mentions: readonly Mention[], at: number): NumberHead | undefined {
  const mention = mentions[at];
  if (!mention) return undefined;
  const of = mention.head?.kind === 'derived' ? mention.head.of : undefined;
  const from = of && mentions[at + 1]?.head === of ? at + 1 : at;
  const last = mentions[from] ?? mention;
  const next = mentions[from + 1];
  return next?.head?.kind === 'number' && approved.test(between(reading, last, next)) ? next.head : undefined;
}

/** True for what has a title of its own: `Anexo N° 12: Texto Único…` names itself. */
const isWide = ({ targets }: Mention): boolean =>
  targets.some(({ path }) => path.some(({ unit }) => unit === 'annex' || unit === 'title' || unit === 'chapter'));

/** The norm behind a group of provisions that holds for it, too. */
function findBehind(reading: Reading, mention: Mention, next: Mention | undefined): Head | undefined {
  if (!next) return undefined;
  const gap = between(reading, mention, next);
  if (entitled.test(gap)) return next.head ?? next.lent;
  if (next.targets.length === 0)
    return added.test(gap) || (apart.test(gap) && !isWide(mention)) ? readNaming(next.head) : undefined;
  const shares = concordant.test(gap) || (amendedToo.test(gap) && amended.test(before(reading, mention)));
  return shares ? readNaming(next.head ?? next.lent) : undefined;
}

/** `De la incorporación del | Artículo 43`: what an amending article announces is another norm's, named further on or not. */
function findAnnounced(mention: Mention, mentions: readonly Mention[], at: number): Head {
  const unknown: Head = { kind: 'foreign', start: mention.end, end: mention.end };
  const last = mention.targets[0]?.path.at(-1);
  const named = mentions
    .slice(at + 1, at + 1 + announcedReach)
    .find(({ targets }) =>
      targets.some(({ path }) => path.some(({ unit, value }) => unit === last?.unit && value === last.value)),
    );
  return named?.head ?? named?.lent ?? unknown;
}

/** The norm before a group of provisions of which the sentence still speaks. */
function findAhead(reading: Reading, mention: Mention, previous: Mention | undefined): Head | undefined {
  const head = readNaming(previous?.head ?? previous?.lent);
  if (!previous || !head) return undefined;
  const gap = between(reading, previous, mention);
  if (previous.targets.length > 0)
    return (previous.lent !== undefined || head.start === previous.start) && moreover.test(gap) ? head : undefined;
  if (glossed.test(gap)) return head;
  return opensSentence.test(before(reading, previous)) && saysIn.test(gap) ? head : undefined;
}

const isBare = ({ head, targets }: Mention): boolean =>
  head === undefined && targets.length > 0 && targets.every(({ path }) => path.every(({ relative }) => !relative));

/** Ties names to the number that approves them, and provisions to a norm that the sentence names apart from them. */
export function lendHeads(reading: Reading, mentions: Mention[]): Mention[] {
  mentions.forEach((mention, at) => {
    const { head } = mention;
    // `TUO de la LPAG, aprobado por …`: not the law is approved.
    if (head?.kind === 'bare' && head.sigla) return;
    if (head?.kind !== 'name' && head?.kind !== 'bare' && head?.kind !== 'derived') return;
    const number = findApproval(reading, mentions, at);
    if (number) head.approvedBy = number;
  });
  for (const [at, mention] of [...mentions.entries()].reverse()) {
    const lent = isBare(mention) ? findBehind(reading, mention, mentions[at + 1]) : undefined;
    if (lent) mention.lent = lent;
    else if (isBare(mention) && announced.test(before(reading, mention)))
      mention.lent = findAnnounced(mention, mentions, at);
  }
  mentions.forEach((mention, at) => {
    if (!isBare(mention) || mention.lent) return;
    const lent = findAhead(reading, mention, mentions[at - 1]);
    if (lent) mention.lent = lent;
    else if (otherPaper.test(before(reading, mention)))
      mention.head = { kind: 'foreign', start: mention.end, end: mention.end, paper: true };
  });
  return mentions;
}
