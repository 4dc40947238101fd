import { foldText, parseOrdinal, parseRoman } from '#text';

/** What counts in the name of a place: `Sta. María 4ta etapa` → santa maria, 4. */
export interface PlaceKey {
  words: readonly string[];
  /** Stages, ascending; empty where the name has none. */
  stages: readonly number[];
}

const abbreviations: Record<string, string> = { sta: 'santa', sto: 'santo', sn: 'san' };
/** Words that people add or leave out. */
const loose = new Set(['el', 'la', 'los', 'las', 'de', 'del', 'y', 'urb', 'urbanizacion', 'etapa', 'et']);
const figures = /^(\d{1,2})(?:a|o|ra|ro|da|do|ta|to)?$/;
/** Stages are few: `mi`, `c` and the like are words of a name. */
const roman = /^[ivx]+$/;

function listTokens(text: string): string[] {
  return foldText(text)
    .replace(/\bu\.?\s*v\.(?!\w)|\buv\b/g, 'unidad vecinal')
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '')
    .map((token) => abbreviations[token] ?? token);
}

/** Number of a stage: `iv`, `4`, `4ta`; and `cuarta`, if it is said of a stage. */
function parseStage(token: string, next: string | undefined): number | undefined {
  const written = figures.exec(token)?.[1];
  if (written !== undefined) return Number(written);
  if (roman.test(token)) return parseRoman(token);
  return next === 'etapa' ? parseOrdinal(token) : undefined;
}

/**
 * A name without what people write in different ways: accents, case, marks, articles, `Urb.`, and Roman, Arabic or
 * spelled stages.
 */
export function parsePlaceKey(text: string): PlaceKey {
  const tokens = listTokens(text);
  const words: string[] = [];
  const stages = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    const stage = parseStage(token, tokens[index + 1]);
    if (stage !== undefined) stages.add(stage);
    else if (!loose.has(token)) words.push(token);
  }
  return { words, stages: [...stages].sort((a, b) => a - b) };
}
