/** What another hand, another version or a full device may have left where a page keeps answers. */
interface StoredValue {
  /** What is wrong with it; no two have the same. */
  why: string;
  /** Made from what the page itself keeps when all is well. */
  build: (sound: string) => string;
}

const markup = '<img src=x onerror=__pwned=1>';
const edit = (sound: string, change: (kept: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(sound) as Record<string, unknown>));

/** Every member of what is kept, one value for all. */
const fill = (sound: string, value: unknown): string =>
  edit(sound, (kept) => ({
    ...Object.fromEntries(Object.keys(kept).map((key) => [key, value])),
    r: kept['r'],
    format: kept['format'],
    version: kept['version'],
  }));

/** Hostile, broken and outdated values. */
export const storedValues: readonly StoredValue[] = [
  { why: 'empty', build: () => '' },
  { why: 'blank', build: () => ' \n' },
  { why: 'no JSON', build: () => markup },
  { why: 'cut in the middle', build: (sound) => sound.slice(0, sound.length / 2) },
  { why: 'more after the end', build: (sound) => `${sound}}` },
  { why: 'NUL and a byte order mark', build: (sound) => `\uFEFF${sound}\0` },
  { why: 'half of a pair', build: () => '"\uD800"' },
  { why: 'null', build: () => 'null' },
  { why: 'a number', build: () => '1e999' },
  { why: 'a text', build: () => JSON.stringify(markup) },
  { why: 'a list', build: (sound) => `[${sound}]` },
  { why: 'nothing within', build: () => '{}' },
  {
    why: 'a prototype',
    build: (sound) => sound.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
  },
  { why: 'nothing but a prototype', build: () => '{"__proto__":{"polluted":1}}' },
  { why: 'members that are null', build: (sound) => fill(sound, null) },
  { why: 'members that are numbers', build: (sound) => fill(sound, -1) },
  { why: 'members that are texts of markup', build: (sound) => fill(sound, markup) },
  { why: 'members that are lists of markup', build: (sound) => fill(sound, [markup, null, {}, [[]], '__proto__']) },
  {
    why: 'members that are objects of markup',
    build: (sound) => fill(sound, { [markup]: markup, toString: 1, '?vez': {} }),
  },
  {
    why: 'times that are none',
    build: (sound) => edit(sound, (kept) => ({ ...kept, at: { dni: 'x', solicitud: null, foto: -1e308 } })),
  },
  {
    why: 'times far ahead',
    build: (sound) => edit(sound, (kept) => ({ ...kept, at: { dni: 8.64e15, solicitud: 1e308 } })),
  },
  { why: 'other rules', build: (sound) => edit(sound, (kept) => ({ ...kept, r: '__proto__', version: 99 })) },
  { why: 'another form', build: (sound) => edit(sound, (kept) => ({ ...kept, format: markup })) },
  { why: 'a version that is no number', build: (sound) => edit(sound, (kept) => ({ ...kept, version: '1', r: 1 })) },
  { why: '100,000 lists within lists', build: () => '['.repeat(100_000) },
  { why: '2 MB of letters', build: (sound) => edit(sound, (kept) => ({ ...kept, x: 'A'.repeat(2_000_000) })) },
  {
    why: '50,000 members',
    build: (sound) =>
      edit(sound, (kept) => ({
        ...kept,
        ...Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`n${at}`, at])),
      })),
  },
];
