import { family, type Payload } from './payload.ts';

/** Longer than any address that a server takes; what comes is what stands in the address of a page that is open already. */
const long = 200_000;

const letters = family('letter', {
  NUL: 'a\0b',
  'control signs': '\u001B[31m\u0007\u0008x\u007F\u0085',
  'from right to left': '\u202Egnp.exe\u202D',
  'isolated, never closed': '\u2066\u2067\u2068x',
  'Arabic words': 'مرحبا بالعالم',
  'without width': 'a\u200Bb\u200Dc\u2060d\uFEFF',
  'byte order mark': '\uFEFF5',
  'lines of scripts': 'a\u2028b\u2029c',
  'half of a pair': 'a\uD800b',
  'other half of a pair': '\uDC00',
  'no letter at all': '\uFFFE\uFFFF',
  'last of all': '\u{10FFFF}',
  'unknown letter': '\uFFFD',
  'tags without sight': '\u{E0001}\u{E0041}',
  'marks over one letter': `a${'\u0301'.repeat(500)}`,
  'marks alone': '\u0301\u0301',
  'family of signs': '👩‍👩‍👧‍👦🏳️‍🌈',
  'that grow when small': 'İİİ',
  'that grow when great': 'ßﬃŉ',
  'that look like others': 'рarа',
  'not composed': 'n\u0303o\u0301',
  'broken reading': 'DÃ©jese',
  quotes: `'"\`«»“”‘’`,
});

const sizes = family('size', {
  'word of 10,000': 'A'.repeat(10_000),
  'of 200 kB': 'A'.repeat(long),
  'figures of 200 kB': '9'.repeat(long),
  'blanks of 200 kB': ' '.repeat(long),
  'brackets of 200 kB': '('.repeat(long),
  'pieces of norms of 200 kB': 'ley 27314 '.repeat(long / 10),
  'hyphens of 200 kB': '-'.repeat(long),
  'markup of 200 kB': '<img src=x onerror=__pwned=1>'.repeat(long / 29),
  'lines of 200 kB': '\n'.repeat(long),
});

const encodings: Payload[] = Object.entries({
  'per cent alone': '%',
  'half of a code': '%2',
  'code of no figures': '%zz',
  'overlong sign': '%C0%BCimg%20src=x%20onerror=__pwned=1%C0%BE',
  'overlong sign of three': '%E0%80%BCscript%E0%80%BE',
  'overlong NUL': '%C0%80',
  'byte of no text': '%FF%FE',
  'text cut in a letter': '%C3',
  'beyond the last letter': '%F4%90%80%80',
  'coded twice': '%253Cscript%253E__pwned=1%253C/script%253E',
  'code of old scripts': '%u003Cimg%u003E',
  'plus signs': '+1+2+',
  'lines of an answer': '%0d%0aSet-Cookie:%20a=1',
}).map(([why, encoded]) => ({ why: `encoding: ${why}`, value: encoded, encoded }));

/** Letters that fool programs and readers, sizes, and broken encodings. */
export const letterPayloads: readonly Payload[] = [...letters, ...sizes, ...encodings];
