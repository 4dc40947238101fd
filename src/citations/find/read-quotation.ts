import { onlyForm, ordinalForm } from '#text';
import type { Referent, RunningDocument } from '../resolve/running-document.ts';

/** Longest quotation of new wording, in blocks. */
const longest = 12;
/** The same within one block, in characters: a mark that nobody closes quotes no more. */
const longestInBlock = 6000;
const opened = new RegExp(
  `^[\\s*_(.]{0,12}["“«][\\s*_]{0,6}(?:art|disposici|t[ií]tulo|cap[ií]tulo|anexo|${ordinalForm}|${onlyForm}|\\(?[a-z0-9.]{1,6}[).]|\\()`,
  'i',
);
const closed = /["”»][\s*_.;,)]{0,8}$/;

/** What a publisher notes in a text kept up to date: the wording that follows, in quotation marks, is this norm's own. */
const ownNewWording =
  /^\s*\(\**\)\s+(?:[\p{L}\d).°º]+\s+){1,7}?(?:modificad|sustituid|incorporad|agregad|adicionad|reemplazad|restituid|rectificad)[oa]s?\s(?:por|mediante|según|de acuerdo)/iu;

/** How far behind such a note its wording opens, in blocks, unless another quotation is introduced. */
const noteReach = 3;

/** Whose words are quoted at each place of a block. */
export interface Quotation {
  at(start: number): Referent | undefined;
  /** To be called behind the block: carries an open quotation on, or ends it. */
  close(): void;
}

/** For each quotation mark, its place and the place of the mark that is open behind it, or -1. */
function listMarks(text: string): { at: number; open: number }[] {
  const marks: { at: number; open: number }[] = [];
  const stack: number[] = [];
  let straight = -1;
  for (const { index, 0: mark } of text.matchAll(/["“”«»]/g)) {
    if (mark === '"') straight = straight < 0 ? index : -1;
    else if (mark === '“' || mark === '«') stack.push(index);
    else stack.pop();
    marks.push({ at: index, open: Math.max(straight, stack.at(-1) ?? -1) });
  }
  return marks;
}

function findOpen(marks: readonly { at: number; open: number }[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.open ?? -1;
}

/** Follows quotation marks: inside them, `la presente Ley` and `artículo 5` belong to the norm cited before they open. */
export function readQuotation(running: RunningDocument, text: string, index: number): Quotation {
  if (running.quoted && index - running.quotedSince > longest) running.quoted = undefined;
  const isNote = ownNewWording.test(text);
  if (isNote) running.notedAt = index;
  else if (/:\s*$/.test(text.slice(-4))) running.notedAt = undefined;
  const isOwn = running.notedAt !== undefined && index - running.notedAt <= noteReach;
  if (opened.test(text) && !running.quoted && !isOwn) {
    running.quoted = running.findAntecedent('norma', index);
    running.quotedSince = index;
  }
  const carried = running.quoted;
  let marks: ReturnType<typeof listMarks> | undefined;
  return {
    at(start) {
      // The note itself speaks of the norm it stands in.
      if (isNote) return undefined;
      if (carried) return carried;
      marks ??= listMarks(text);
      const open = findOpen(marks, start);
      return open >= 0 && start - open <= longestInBlock ? running.findBefore(index, open) : undefined;
    },
    close() {
      if (carried && closed.test(text.slice(-12))) running.quoted = undefined;
    },
  };
}
