import type { Plan } from '../document/plan.ts';
import { findTextPlace } from './plan-texts.ts';

/** What a place of the text begins with when it is a row: its code, its number, its name. */
const HEAD =
  /^(?:Acción Título|Objetivo \d+|(?:OE|LA) ?\d(?:\.\d)?|META \d|Meta \d\.\d|Caudal estimado|\d{1,2}(?:\.\d)*\.?)(?=[\s:.])/u;

/** Pages of the rows of a plan, by the address of the place of its text that has their words. */
export function linkRows({ id, rows }: Pick<Plan, 'id' | 'rows'>): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { href, quotes } of rows()) {
    for (const quote of quotes) {
      const place = findTextPlace(id, quote)?.href;
      if (place && !links.has(place)) links.set(place, href);
    }
  }
  return links;
}

/** The beginning of a text that can lead to its row, and the rest. */
export function splitHead(text: string): [head: string, rest: string] {
  const head = HEAD.exec(text)?.[0] ?? '';
  return [head, text.slice(head.length)];
}
