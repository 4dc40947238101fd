/** Signs that read alike; every key and value is one UTF-16 unit. */
const alike: Readonly<Record<string, string>> = {
  ñ: 'ñ',
  º: '°',
  ª: '°',
  '˚': '°',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u00ad': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2003': ' ',
  '\u2002': ' ',
};

const foldable = /[\u00a0\u00ad\u00aa\u00ba\u00b4\u00ab\u00bb`\u00e0-\u00ff\u02da\u2002-\u202f\u2212]/g;

/** What was folded once is not asked again. */
const folded: Record<string, string> = { ...alike };

/** A sign as its like, a letter without its accent: both stay one unit long. */
function foldOne(char: string): string {
  return (folded[char] ??= char.normalize('NFD').charAt(0));
}

/**
 * Lower case, plain letters (`ñ` stays, so that a list can tell it from `n`), plain dashes, quotes and spaces; as long
 * as the text, so that a place found in one is the same place in the other.
 */
export function foldInPlace(text: string): string {
  let lower = text.toLowerCase();
  // A few letters (İ) grow in lower case; those are left as they are.
  if (lower.length !== text.length) {
    lower = Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join(
      '',
    );
  }
  return lower.replace(foldable, foldOne);
}
