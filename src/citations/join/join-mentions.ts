import type { Atom } from '../find/find-atoms.ts';
import type { Head, Mention, ProvisionTarget } from '../find/mention.ts';
import type { Reading } from '../find/parse-number-head.ts';
import { parseRun } from '../find/parse-provision.ts';
import { gapBetween, listTargets, longestGap, takeGroup } from './group-provisions.ts';
import { approvingPart, beside, downward, foreignNoun, looseWords, paperNoun, upward } from './connectors.ts';
import { extendTitles } from './extend-titles.ts';
import { lendHeads } from './lend-heads.ts';
import { linkHeads } from './link-heads.ts';
import { linkRegulations } from './link-regulations.ts';

function findForeign(reading: Reading, end: number): Head | undefined {
  const match = foreignNoun.exec(reading.folded.slice(end, end + 40));
  if (!match?.[1] || looseWords.test(match[1])) return undefined;
  return { kind: 'foreign', start: end, end, ...(paperNoun.test(match[1]) && { paper: true as const }) };
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
    ...(targets.length > 0 && approvingPart.test(reading.folded.slice(start, end)) ? { approving: true as const } : {}),
  };
}

/** `D.S. N° 010-2011-JUS (Reglamento)`: a word in brackets that says what the norm is, and names no other. */
function isGloss(reading: Reading, before: Atom | undefined, atom: Atom): boolean {
  if (atom.head?.kind !== 'bare' || before?.head?.kind !== 'number' || reading.folded[atom.end] !== ')') return false;
  return /^\s?\(\s?$/.test(gapBetween(reading, before, atom));
}

const andIts = /^\s?,?\s(?:y|o|asi como|con|conjuntamente con)\s(?:en )?sus?\s$/;
const possessivePattern = /\b(?:en )?sus?\s+$/;

/** True for a head that is a norm without doubt: a number, or a name of the registry. */
const isKnown = (head: Head): boolean => head.kind === 'number' || (head.kind === 'name' && head.ids.length > 0);

/** A norm just named that a provision behind it may still belong to. */
interface Free {
  atom: Atom;
  mention: Mention;
}

/** The norm behind a group of provisions, if the words between say that they belong to it. */
function findOwner(
  reading: Reading,
  last: Atom,
  owner: Atom | undefined,
  isTaken: boolean,
): (Atom & { head: Head }) | undefined {
  if (!owner?.head) return undefined;
  const gap = gapBetween(reading, last, owner);
  const { head } = owner;
  // `numeral 9.2 del artículo 9 | presente reglamento`: a preposition was lost.
  const lost = head.kind === 'self' && /^\s$/.test(gap);
  const joins = lost || upward.test(gap) || (isKnown(head) && beside.test(gap) && !(isTaken && gap.trim() === ''));
  return joins ? { ...owner, head } : undefined;
}

const moreNumbers = /^[\s")]{0,3},?\s*(?:y|e|o|u|asi como)\s(?:(?:el|los|del|de los)\s)?(?=[\d])/;

/** `artículos 5 y 7 de la Ley A | y 43 de la | Ley B`: numbers of the same kind, whose unit is not said again. */
function readMore(
  reading: Reading,
  before: Mention,
  atom: Atom,
): { start: number; targets: ProvisionTarget[] } | undefined {
  const unit = before.targets.at(-1)?.path.at(-1)?.unit;
  const gap = reading.folded.slice(before.end, atom.start);
  const opening = gap.length > longestGap ? undefined : moreNumbers.exec(gap)?.[0].length;
  if (unit === undefined || before.head?.kind !== 'number' || opening === undefined) return undefined;
  const start = before.end + opening;
  const run = parseRun(unit, true, reading.folded, reading.source, start, start);
  if (!run || run.end > atom.start || !upward.test(reading.folded.slice(run.end, atom.start))) return undefined;
  const targets = listTargets({ runs: [run], start, end: atom.end });
  return { start, targets };
}

/** Joins a group to the norm before it, or leaves it without one. */
function joinBackward(
  reading: Reading,
  mentions: Mention[],
  free: Free | undefined,
  group: { start: number; end: number; first: Atom; targets: ProvisionTarget[] },
): Mention | undefined {
  const { start, end, first, targets } = group;
  const before = free?.mention.targets.length === 0 ? free : undefined;
  const foreign = findForeign(reading, end);
  // A date and a bracket between them part the words, and leave the provision with its norm.
  const gap = before ? gapBetween(reading, before.atom, first) : '';
  if (foreign || !before || !downward.test(gap) || /publicad.*\(/.test(gap)) {
    const possessive = possessivePattern.test(reading.folded.slice(Math.max(0, start - 8), start));
    const mention = build(reading, start, end, foreign, targets, possessive);
    // `la presente Resolución y su | Anexo`
    const isOurs = (!foreign && downward.test(gap)) || (possessive && andIts.test(gap));
    if (isOurs && before?.atom.head) mention.lent = before.atom.head;
    mentions.push(mention);
    return undefined;
  }
  const [opening] = targets;
  if (opening) opening.start = before.mention.start;
  mentions.splice(mentions.lastIndexOf(before.mention), 1);
  const mention = build(reading, before.mention.start, end, before.mention.head, targets, false);
  mentions.push(mention);
  return mention;
}

/** Joins provisions to one another and to the norm they belong to. */
export function joinMentions(reading: Reading, atoms: readonly Atom[]): Mention[] {
  const mentions: Mention[] = [];
  let free: Free | undefined;
  let at = 0;
  for (let atom = atoms[at]; atom; atom = atoms[at]) {
    if (atom.head) {
      at += 1;
      if (free && isGloss(reading, free.atom, atom)) {
        free = undefined;
        continue;
      }
      const more = free && readMore(reading, free.mention, atom);
      const [start, targets] = more ? [more.start, more.targets] : [atom.start, []];
      free = { atom, mention: build(reading, start, atom.end, atom.head, targets, false) };
      mentions.push(free.mention);
      continue;
    }
    const { group, next } = takeGroup(reading, atoms, at);
    const last = atoms[next - 1] ?? atom;
    // `Ley A, Art. 5 Ley B`: in a list a provision belongs to the norm before its comma.
    const isTaken = free?.mention.targets.length === 0 && /^,\s*$/.test(gapBetween(reading, free.atom, atom));
    const owner = findOwner(reading, last, atoms[next], isTaken);
    const targets = group.chains.flatMap(listTargets);
    if (owner) {
      const tail = targets.at(-1);
      if (tail) tail.end = owner.end;
      free = { atom: owner, mention: build(reading, group.start, owner.end, owner.head, targets, false) };
      mentions.push(free.mention);
    } else {
      const mention = joinBackward(reading, mentions, free, {
        start: group.start,
        end: group.end,
        first: atom,
        targets,
      });
      free = mention && { atom: last, mention };
    }
    at = owner ? next + 1 : next;
  }
  return lendHeads(reading, linkRegulations(reading, linkHeads(reading, extendTitles(reading, mentions))));
}
