import fc from 'fast-check';

/** Words and marks that mean something to a reader of norms. */
const LEGAL = [
  ...[
    'Artículo 1°.- ',
    'ARTICULO SEGUNDO-',
    'art. 33, num. 33.2',
    'TITULO I',
    'CAPÍTULO II',
    'ANEXO N° 1',
    'REGLAMENTO',
  ],
  ...[
    'DISPOSICIONES FINALES',
    'Primera.- ',
    'CONSIDERANDO:',
    'Que, ',
    'DECRETA:',
    'Regístrese',
    '10.1. ',
    'a) ',
    'ñ) ',
    'i. ',
  ],
  ...[
    'Ley N° 27314',
    'D.S. N° 005-2010-MINAM',
    'la citada Ley',
    'su reglamento',
    'incisos a), b) y c)',
    'del',
    'de la misma',
    '0.28 % de la UIT',
  ],
  ...[
    'S/ 1,234.50',
    'siete (07) días hábiles',
    '24 de diciembre de 2026',
    '31/02/2026',
    '“',
    '”',
    '«',
    '»',
    '…',
    'N.º',
    '½',
  ],
];

/** Signs of Markdown, MDX, YAML, JSON, CSV and addresses. */
const MARKS = [
  ...['###', '#####', '    - ', '>>', '⏎', '*', '~', '(x)', '</b>', 'export const', '✓ ', 'texto '],
  ...[
    '#',
    '##',
    '####',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '\t',
    '    ',
    '\\',
    '|',
    '| --- |',
    '^^',
    '===',
    '---',
    '---\n',
    '**',
    '_',
    '~~',
    '`',
    '```',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[',
    ']',
    '](',
    '{',
    '}',
    '<b>',
    '<',
    '<!--',
    '&amp;',
    '&#0;',
    'import x',
    'export const a = 1',
    'https://a.pe',
  ],
  ...[
    ': ',
    '"',
    "'",
    ',',
    ';',
    '*a',
    '&a',
    '!!js',
    '%',
    '%zz',
    '%00',
    '=',
    '__proto__',
    'constructor',
    '\\u0000',
    'null',
    '1e999',
    '-0',
  ],
];

/** Signs that nobody sees, or that programs stumble over. */
const SIGNS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\ud800',
  'e\u0301',
  '😀',
  'İ',
  'ß',
  'µ',
  'ﬁ',
];

const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LEGAL) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS, ' ', ' ', '. ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
);

/** A text in which everything that means something stands beside everything else. */
export const hostileText = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

/** A short one, as people type into a field. */
export const typedText = fc.oneof(
  fc.array(fragment, { maxLength: 5 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...Array.from('0123456789.,/- %S')), { maxLength: 14 }).map((signs) => signs.join('')),
);

/** One of the texts with a few letters taken out, doubled or put in. */
export function brokenFrom(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fragment });
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 })).map(([text, changes]) =>
    changes.reduce((whole, { at, cut, put }) => {
      const from = Math.floor(at * whole.length);
      return whole.slice(0, from) + put + whole.slice(from + cut);
    }, text),
  );
}

/** Bytes of a file with a few of them changed, left out or cut off at the end. */
export function brokenBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 12 }), fc.double({ min: 0.2, max: 1, noNaN: true }))
    .map(([file, changes, share]) => {
      const bytes = new Uint8Array(file);
      for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
      return bytes.slice(0, share > 0.8 ? bytes.length : Math.floor(bytes.length * share));
    });
}

/** The answers of an address: known names and others, doubled, empty, long. */
export function hostileQuery(names: readonly string[], values: readonly string[]): fc.Arbitrary<URLSearchParams> {
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names, 'x') },
    fc.constantFrom('__proto__', 'toString', ''),
    typedText,
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values, '') },
    { weight: 4, arbitrary: typedText },
    hostileText,
  );
  return fc.array(fc.tuple(name, value), { maxLength: 8 }).map((pairs) => new URLSearchParams(pairs));
}
