import type { Head, Mention } from '../find/mention.ts';
import type { Reading } from '../find/parse-number-head.ts';
import { longestGap } from './group-provisions.ts';
import { apposition, upward } from './connectors.ts';

/** Ties `Reglamento` to the `Ley` behind it, and a number to the name beside it. */
export function linkHeads(reading: Reading, mentions: Mention[]): Mention[] {
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

function copyMention(mention: Mention): Mention {
  return { ...mention, targets: mention.targets.map((target) => ({ ...target })) };
}

function mergeInto(reading: Reading, left: Mention, right: Mention): void {
  const [number, name] = left.head?.kind === 'number' ? [left.head, right.head] : [right.head, left.head];
  if (number?.kind !== 'number' || name?.kind !== 'name') return;
  if (name === left.head) left.apart = [copyMention(left), copyMention(right)];
  left.head = {
    ...number,
    start: left.head?.start ?? left.start,
    end: right.head?.end ?? right.end,
    title: name.ids.filter((id) => !id.startsWith('own:')),
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
