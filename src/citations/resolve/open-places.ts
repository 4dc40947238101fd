import type { ProvisionStep, ProvisionUnit } from '../find/mention.ts';

const units: Readonly<Record<string, ProvisionUnit>> = {
  art: 'article',
  para: 'numeral',
  point: 'point',
  item: 'item',
  title: 'title',
  chp: 'chapter',
  att: 'annex',
};

/** The levels that an eId says: `art_33__para_33-2` → article, numeral. */
export function listOwnSteps(eId: string): ProvisionStep[] {
  return eId.split('__').flatMap((part) => {
    const [name = '', value = ''] = part.split('_');
    const unit = units[name];
    return unit === undefined ? [] : [{ unit, value }];
  });
}

const marker = /^["“«(\s*]{0,4}(?:(\d{1,3}(?:\.\d{1,3}){1,5})\.?|(\d{1,2})[.)]-?|([a-z])[.)]-?)\s/;
const heading = /^(T[IÍií]TULO|T[ií]tulo|CAP[IÍ]TULO|Cap[ií]tulo)\s+(?:([IVXLC]+|\d{1,2})(?![\p{L}\d]))?/u;

/** The widest text that is still a heading of its own. */
const longestHeading = 160;

/** What stands open at a paragraph by the markers printed before it: for texts of which no tree is known. */
export class OpenPlaces {
  #article = '';
  readonly #open = new Map<ProvisionUnit, string>();
  readonly #here = new Set<ProvisionUnit>();

  /** Takes the marker or heading with which a block begins. */
  enter(eId: string, text: string): void {
    const article = /^(?:main__)?(?:tp__)?art_[^_]+/.exec(eId)?.[0] ?? '';
    this.#here.clear();
    if (article !== this.#article) this.#close('numeral', 'point');
    this.#article = article;
    const wide = text.length <= longestHeading ? heading.exec(text) : null;
    if (wide?.[1] !== undefined) this.#openWide(wide[1].startsWith('T') ? 'title' : 'chapter', wide[2]);
    const [, dotted, digits, letter] = marker.exec(text) ?? [];
    const numeral = dotted ?? digits;
    if (letter !== undefined) this.#begin('point', letter);
    else if (numeral !== undefined) {
      this.#close('point');
      this.#begin('numeral', numeral.replaceAll('.', '-'));
    }
  }

  /** The step of a kind that is open; `here` if the block itself begins with its marker. */
  find(unit: ProvisionUnit): { step: ProvisionStep; here: boolean } | undefined {
    const value = this.#open.get(unit);
    return value === undefined ? undefined : { step: { unit, value }, here: this.#here.has(unit) };
  }

  /** A heading whose number cannot be read closes what was open before it. */
  #openWide(unit: 'title' | 'chapter', number: string | undefined): void {
    this.#close('numeral', 'point', 'chapter', unit);
    if (number !== undefined) this.#begin(unit, number.toLowerCase());
  }

  #begin(unit: ProvisionUnit, value: string): void {
    this.#open.set(unit, value);
    this.#here.add(unit);
  }

  #close(...closed: ProvisionUnit[]): void {
    for (const unit of closed) this.#open.delete(unit);
  }
}

/** The number or letter before one: `6-1-1-2` → `6-1-1-1`, `c` → `b`; undefined for the first. */
export function findPrevious(value: string): string | undefined {
  const last = /(\d+)$/.exec(value)?.[1];
  if (last !== undefined) {
    const before = Number(last) - 1;
    return before > 0 ? `${value.slice(0, -last.length)}${before}` : undefined;
  }
  return /^[b-z]$/.test(value) ? String.fromCharCode(value.charCodeAt(0) - 1) : undefined;
}
