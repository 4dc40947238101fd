const ordinals = [
  'primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim',
];
const tens: Record<string, number> = { decimo: 10, vigesimo: 20, trigesimo: 30, cuadragesimo: 40, quincuagesimo: 50 };
const fused: Record<string, number> = { undecimo: 11, duodecimo: 12 };

/** Lower case without accents, so that `DÉCIMO` and `decimo` are one word. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function parseUnit(word: string): number | undefined {
  const index = ordinals.findIndex((stem) => new RegExp(`^${stem}(o|a|er)?$`).test(word));
  return index < 0 ? undefined : index + 1;
}

function parseOneWord(word: string): number | undefined {
  const masculine = word.replace(/a$/, 'o');
  return fused[masculine] ?? tens[masculine] ?? parseUnit(word);
}

/** Number of an ordinal in words: `SEGUNDO` → 2, `Décimo Primera` and `decimoprimera` → 11; undefined for other words. */
export function parseOrdinal(words: string): number | undefined {
  const parts = foldText(words).trim().split(/[\s-]+/);
  const glued = /^(decimo|vigesimo|trigesimo)(.+)$/.exec(parts[0] ?? '');
  const [first, second, ...more] = parts.length === 1 && glued ? [glued[1] ?? '', glued[2]] : parts;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return parseOneWord(first);
  const ten = tens[first.replace(/a$/, 'o')];
  const unit = parseUnit(second);
  return ten === undefined || unit === undefined ? undefined : ten + unit;
}

/** A printed number reduced to what an eId takes: `33.2` → `33-2`, `12. B-1` → `12-b-1`, `07` → `7`, `ÚNICO` → `unico`. */
export function formatEIdNumber(printed: string): string {
  const ordinal = parseOrdinal(printed);
  if (ordinal !== undefined) return String(ordinal);
  return foldText(printed)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/(^|-)0+(?=\d)/g, '$1');
}
