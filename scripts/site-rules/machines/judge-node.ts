import type { Vocabulary } from './schema-org.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
const isAddress = (text: string): boolean => text.startsWith('/') || URL.canParse(text);

/** What a text may be for each kind of plain value. */
const plain: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text.trim() !== '',
  Number: (text) => /^\d+(?:\.\d+)?$/u.test(text),
  Date: isDay,
  DateTime: (text) => !Number.isNaN(Date.parse(text)),
  URL: isAddress,
};

/** Properties that hold a day or an address wherever they stand, though a text would be allowed, too. */
const strict: Readonly<Record<string, (text: string) => boolean>> = {
  url: isAddress,
  contentUrl: isAddress,
  license: isAddress,
};

function fits(value: unknown, ranges: readonly string[], vocabulary: Vocabulary): boolean {
  if (typeof value === 'boolean') return ranges.includes('Boolean');
  if (typeof value === 'string') {
    return ranges.some((range) => plain[range]?.(value) ?? vocabulary.isValue(range, value));
  }
  if (typeof value !== 'object' || value === null) return false;
  const type = (value as Record<string, unknown>)['@type'];
  if (type === undefined) return ranges.includes('IdReference') && Object.keys(value).join() === '@id';
  return typeof type === 'string' && ranges.some((range) => vocabulary.isA(type, range));
}

function* judgeProperty(type: string, property: string, value: unknown, vocabulary: Vocabulary): Generator<string> {
  const ranges = vocabulary.findRanges(type, property);
  if (!ranges) {
    yield `${type} no tiene «${property}»`;
    return;
  }
  for (const one of [value].flat()) {
    const isStrict = typeof one !== 'string' || (strict[property]?.(one) ?? true);
    if (!fits(one, ranges, vocabulary) || !isStrict) {
      yield `«${property}» de ${type} no puede ser ${JSON.stringify(one)}: es ${ranges.join(', ')}`;
    } else if (typeof one === 'object') yield* judgeNode(one as Record<string, unknown>, vocabulary);
  }
}

/** What is wrong with a description by the vocabulary, in sentences; each node inside it, too. */
export function* judgeNode(node: Record<string, unknown>, vocabulary: Vocabulary): Generator<string> {
  const type = node['@type'];
  if (type === undefined) return;
  if (typeof type !== 'string' || !vocabulary.findRanges(type, 'name')) {
    yield `schema.org no tiene el tipo ${JSON.stringify(type)}`;
    return;
  }
  for (const [property, value] of Object.entries(node)) {
    if (!property.startsWith('@')) yield* judgeProperty(type, property, value, vocabulary);
  }
}

/** Addresses of this site that a description names. */
export function listAddresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listAddresses);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    typeof inside === 'string' && ['@id', 'url', 'contentUrl'].includes(key) ? [inside] : listAddresses(inside),
  );
}
