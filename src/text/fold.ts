/** Letters without their accents: `ÑANDÚ` → `NANDU`. */
export function dropAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Lower case without accents, so that `DÉCIMO` and `decimo` are one word; `ñ` reads like `n`, which many keyboards have in its place. */
export function foldText(text: string): string {
  return dropAccents(text).toLowerCase();
}

/** Folded letters and digits with one space between words: `Nº 005-2010-MINAM` and `n 005 2010 minam` become alike. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
