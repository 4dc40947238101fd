import { formatNormPath, formatProvisionName, formatProvisionPath, type OutlineItem } from '#norms';
import { formatEIdLetter, formatOrdinal, lowerFirst, raiseFirst } from '#text';
import type { NormEntry } from './library.ts';

/** Outlines by eId, made once: thousands of places are looked up in each. */
const indexes = new WeakMap<readonly OutlineItem[], ReadonlyMap<string, OutlineItem>>();

function indexOutline(outline: readonly OutlineItem[]): ReadonlyMap<string, OutlineItem> {
  const known = indexes.get(outline);
  if (known) return known;
  const index = new Map(outline.map((item) => [item.eId, item]));
  indexes.set(outline, index);
  return index;
}

/** eIds of a place and everything around it, narrowest first. */
function* listAround(eId: string): Generator<string> {
  for (let place = eId; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('__')))) yield place;
}

/** The provision with this eId, or the nearest one around it: rows of tables and notes are not in the outline. */
export function findAround(outline: readonly OutlineItem[], eId: string): OutlineItem | undefined {
  const index = indexOutline(outline);
  for (const place of listAround(eId)) {
    const item = index.get(place);
    if (item) return item;
  }
  return undefined;
}

/** Address of any place in a text we have, down to the row of a table. */
export function formatPlacePath(entry: NormEntry, eId: string): string {
  const item = findAround(entry.text?.outline ?? [], eId);
  const id = entry.record.id;
  return item ? formatProvisionPath(id, { ...item, eId }) : formatNormPath(id);
}

/** What the norm does not number goes by its place: a dash of a list, a row of a table counted with its heading. */
function nameUnnumbered(eId: string): string[] {
  const item = /__item_(\d+)$/.exec(eId)?.[1];
  if (item !== undefined) return [`viñeta ${item}`];
  const [, table = '', times, row] = /__table_(\d+)(?:_(\d+))?__tr_(\d+)$/.exec(eId) ?? [];
  if (row === undefined) return [];
  // In a part of an annex the tables are counted anew, and parts have no name: the row alone is said.
  const place = Number(times ?? table);
  if (place === 1 || eId.includes('__dvs_')) return ['cuadro', `fila ${row}`];
  const ordinal = formatOrdinal(place);
  return ordinal === undefined ? ['cuadro'] : [`${ordinal} cuadro`, `fila ${row}`];
}

/** Name of a place for people: `Artículo 33, numeral 33.2, literal e`. */
export function formatPlaceName(entry: NormEntry, eId: string): string {
  const outline = entry.text?.outline ?? [];
  const item = findAround(outline, eId);
  if (!item) return 'Ver el pasaje';
  const index = indexOutline(outline);
  const page = index.get(item.page ?? '') ?? item;
  const steps = [...listAround(item.eId)]
    .flatMap((place) => index.get(place) ?? [])
    .filter(({ eId: step, kind }) => step.length > page.eId.length && kind !== 'item' && kind !== 'division')
    .filter(({ kind }, index) => kind !== 'form-part' || index === 0)
    .reverse();
  const names = steps.map((step) => lowerFirst(formatProvisionName(step)));
  const own = steps.some(({ kind }) => kind === 'attachment') ? [] : [formatProvisionName(page)];
  return raiseFirst([...own, ...names, ...nameUnnumbered(eId)].join(', '));
}

/** Name of a provision that is only known by its eId: `art_7__para_7-8` → `artículo 7, numeral 7.8`. */
export function formatCitedPath(eId: string): string {
  const words: Record<string, string> = {
    art: 'artículo',
    para: 'numeral',
    point: 'literal',
    att: 'anexo',
    hcontainer: 'disposición',
    proc: 'procedimiento',
    title: 'título',
    chp: 'capítulo',
    tp: 'título preliminar',
  };
  return eId
    .split('__')
    .map((step) => {
      const [unit = '', number = ''] = step.split(/_(.*)/s);
      const shown = unit === 'para' ? number.replaceAll('-', '.') : number.toUpperCase();
      return `${words[unit] ?? unit} ${unit === 'point' ? formatEIdLetter(number) : shown}`.trim();
    })
    .join(', ');
}
