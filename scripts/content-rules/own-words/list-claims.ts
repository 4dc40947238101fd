import type { ContentRecord } from '#catalogue';
import { listQuantities, type Quantity } from '#quantities';
import type { Claim, NamedSource } from './claim.ts';
import { dropAddresses } from './drop-addresses.ts';
import { isSource, listSources } from './list-sources.ts';

/** Keys under which a text of ours stands, whatever the record. */
export const TEXTS = new Set(
  'says text desk ask subject closing hint note notes what from label condition question heading title shortTitle lead listTitle name before otherwise short scope remark why unstated'.split(
    ' ',
  ),
);

/** Keys of numbers that a source is to say. */
const NUMBERS = new Set('days toFile toResolve percent count kilograms value number year'.split(' '));

function readQuantities(key: string, value: unknown): readonly Quantity[] {
  if (NUMBERS.has(key) && typeof value === 'number') return [{ printed: String(value), value: String(value) }];
  if (typeof value !== 'string' || !(TEXTS.has(key) || NUMBERS.has(key))) return [];
  return listQuantities(dropAddresses(value));
}

/** True where sources stand beside the texts of a part; the norm of a whole record is not one of them. */
const namesSources = (value: object, isWhole: boolean): boolean =>
  ['sources', 'source', 'rests', ...(isWhole ? [] : ['norm'])].some((key) => key in value);

/** Every text and number of ours in a record, with the sources named nearest to it. */
export function listClaims(record: ContentRecord<unknown>): Claim[] {
  const all = listSources(record.value);
  const walk = (value: unknown, path: readonly PropertyKey[], above: readonly NamedSource[]): Claim[] => {
    if (typeof value !== 'object' || value === null || isSource(value)) return [];
    const isList = Array.isArray(value);
    const sources = !isList && namesSources(value, path.length === 0) ? listSources(value) : above;
    return Object.entries(value).flatMap(([name, part]) => {
      const key = isList ? Number(name) : name;
      const quantities = readQuantities(name, part);
      if (quantities.length === 0) return walk(part, [...path, key], sources);
      return [{ record, place: record.locate([...path, key]), text: String(part), quantities, sources, all }];
    });
  };
  const body = record.body.split('\n').flatMap((text, index): Claim[] => {
    const quantities = listQuantities(dropAddresses(text));
    const place = { file: record.file, line: record.bodyLine + index };
    return quantities.length === 0 ? [] : [{ record, place, text, quantities, sources: all, all }];
  });
  return [...walk(record.value, [], all), ...body];
}
