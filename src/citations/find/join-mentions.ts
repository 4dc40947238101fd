import { gapBetween, listTargets, takeGroup } from '../resolve/group-provisions.ts';
import { added, downward, foreignNoun, looseWords, upward } from './connectors.ts';
import type { Atom } from './find-atoms.ts';
import { linkHeads } from './link-heads.ts';
import type { Head, Mention, ProvisionTarget } from './mention.ts';
import type { Reading } from './parse-number-head.ts';

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

/** True for a head that says by itself which norm is meant. */
function isNaming(head: Head): boolean {
  return head.kind === 'number' || head.kind === 'name' || head.kind === 'derived';
}

/** A norm just named that a provision behind it may still belong to. */
interface Free {
  atom: Atom;
  mention: Mention;
}

/** The norm behind a group of provisions, if the words between say that they belong to it. */
function findOwner(reading: Reading, last: Atom, owner: Atom | undefined): (Atom & { head: Head }) | undefined {
  if (!owner?.head) return undefined;
  const gap = gapBetween(reading, last, owner);
  const { head } = owner;
  return upward.test(gap) || (isNaming(head) && added.test(gap)) ? { ...owner, head } : undefined;
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
  if (foreign || !before || !downward.test(gapBetween(reading, before.atom, first))) {
    const possessive = possessivePattern.test(reading.folded.slice(Math.max(0, start - 8), start));
    mentions.push(build(reading, start, end, foreign, targets, possessive));
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
        free = { ...free, atom: { ...free.atom, end: atom.end + 1 } };
        continue;
      }
      free = { atom, mention: build(reading, atom.start, atom.end, atom.head, [], false) };
      mentions.push(free.mention);
      continue;
    }
    const { group, next } = takeGroup(reading, atoms, at);
    const last = atoms[next - 1] ?? atom;
    const owner = findOwner(reading, last, atoms[next]);
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
  return linkHeads(reading, mentions);
}
