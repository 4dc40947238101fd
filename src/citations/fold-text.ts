/** Letters and signs that read alike in a search for citations; every key and value is one UTF-16 unit. */
const alike: Record<string, string> = {
  á: 'a',
  à: 'a',
  â: 'a',
  ä: 'a',
  ã: 'a',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  í: 'i',
  ì: 'i',
  î: 'i',
  ï: 'i',
  ó: 'o',
  ò: 'o',
  ô: 'o',
  ö: 'o',
  õ: 'o',
  ú: 'u',
  ù: 'u',
  û: 'u',
  ü: 'u',
  ñ: 'ñ',
  ç: 'c',
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

/** Lower case, plain letters, plain dashes, quotes and spaces; as long as the text, so that offsets agree. */
export function foldText(text: string): string {
  let lower = text.toLowerCase();
  // A few letters (İ) grow in lower case; those are left as they are.
  if (lower.length !== text.length) {
    lower = Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join(
      '',
    );
  }
  return lower.replace(foldable, (char) => alike[char] ?? char);
}
