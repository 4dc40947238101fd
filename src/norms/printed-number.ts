const stems = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];
const ordinals = stems.map((stem) => new RegExp(`^${stem}(?:o|a|er)?$`));
const tens: Record<string, number> = { decimo: 10, vigesimo: 20, trigesimo: 30, cuadragesimo: 40, quincuagesimo: 50 };
const fused: Record<string, number> = { undecimo: 11, duodecimo: 12 };
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const romanForm = /^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Lower case without accents, so that `DÉCIMO` and `decimo` are one word. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function parseUnit(word: string): number | undefined {
  const index = ordinals.findIndex((ordinal) => ordinal.test(word));
  return index < 0 ? undefined : index + 1;
}

function parseOneWord(word: string): number | undefined {
  const masculine = word.replace(/a$/, 'o');
  return fused[masculine] ?? tens[masculine] ?? parseUnit(word);
}

/** Number of an ordinal in words: `SEGUNDO` → 2, `Décimo Primera` and `decimoprimera` → 11; undefined for other words. */
export function parseOrdinal(words: string): number | undefined {
  const [head = '', ...tail] = foldText(words)
    .trim()
    .split(/[\s-]+/);
  const glued = tail.length === 0 ? /^((?:dec|viges|triges|cuadrages|quincuages)imo)(.+)$/.exec(head) : null;
  const [first, second, ...more] = glued ? [glued[1] ?? '', glued[2]] : [head, ...tail];
  if (more.length > 0) return undefined;
  if (second === undefined) return parseOneWord(first);
  const ten = tens[first.replace(/a$/, 'o')];
  const unit = parseUnit(second);
  return ten === undefined || unit === undefined ? undefined : ten + unit;
}

/** Value of a well-formed Roman number in lower case: `xiv` → 14; undefined for other words. */
export function parseRoman(letters: string): number | undefined {
  if (!romanForm.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** A printed number reduced to what an eId takes: `33.2` → `33-2`, `12. B-1` → `12-b-1`, `12A` → `12-a`, `07` → `7`, `ÚNICO` → `unico`. */
export function formatEIdNumber(printed: string): string {
  const ordinal = parseOrdinal(printed);
  if (ordinal !== undefined) return String(ordinal);
  // Folded, `ñ` would be `n`, which comes right before it in the same list.
  if (/^ñ$/iu.test(printed)) return 'enie';
  return foldText(printed)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/(\d)(?=[a-z]$)/, '$1-')
    .replace(/(^|-)0+(?=\d)/g, '$1');
}

/** The mark of a footnote as part of an id: `1`; words and signs reduced to what an id takes. */
export function formatNoteId(mark: string): string {
  return formatEIdNumber(mark) || 'x';
}
