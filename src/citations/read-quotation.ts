import type { Referent, RunningDocument } from './running-document.ts';

const opened = /^[\s*_(.]*["“«]/;
const closed = /["”»][\s*_.;,)]*$/;

/** Whose words are quoted at each place of a block. */
export interface Quotation {
  at(start: number): Referent | undefined;
  /** To be called behind the block: carries an open quotation on, or ends it. */
  close(): void;
}

function countOpen(text: string, start: number): number {
  const before = text.slice(0, start);
  const curly = (before.match(/[“«]/g)?.length ?? 0) - (before.match(/[”»]/g)?.length ?? 0);
  const straight = (before.match(/"/g)?.length ?? 0) % 2;
  return Math.max(0, curly) + straight;
}

/** Follows quotation marks: inside them, `la presente Ley` and `artículo 5` belong to the norm cited before they open. */
export function readQuotation(running: RunningDocument, text: string, index: number): Quotation {
  const starts = opened.test(text);
  if (starts && !running.quoted) running.quoted = running.findAntecedent('norma', index);
  const carried = running.quoted;
  return {
    at(start) {
      if (carried) return carried;
      const open = Math.max(text.lastIndexOf('“', start), text.lastIndexOf('«', start), text.lastIndexOf('"', start));
      return open >= 0 && countOpen(text, start) > 0 ? running.findBefore(index, open) : undefined;
    },
    close() {
      if (closed.test(text) && countOpen(text, text.length) === 0) running.quoted = undefined;
      else if (carried && closed.test(text)) running.quoted = undefined;
    },
  };
}
