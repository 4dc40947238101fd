/** `CONSIDERANDO:` on its own. */
export const recitalsHeading = /^considerandos?(?:\s+que)?\s*:?$/iu;
/** `CONSIDERANDO:` with the first recital behind it. */
export const recitalsWithText = /^considerandos?\s*:\s*que(?!\p{L})/iu;
/** Start of a recital. */
export const recitalStart = /^que(?!\p{L})/iu;

const enactingVerb =
  /^(?:se\s+)?(?:decreta|resuelve|ordena|acuerda|dispone|aprueba|aprob[oó]|acord[oó]|ha\s+(?:dado|emitido|aprobado|acordado|expedido))(?!\p{L}).{0,80}:$/iu;
const legalBasis =
  /^(?:de conformidad con|estando\s|en uso de|en ejercicio de|con el vis(?:to bueno|ado)|con el voto|contando con|por las? (?:consideraciones|razones) expuestas|por lo expuesto|en m[eé]rito)/iu;

/** True for what ends the recitals: `DECRETA:`, a title in capitals, or the powers the norm rests on. */
export function isEnactingFormula(text: string): boolean {
  return enactingVerb.test(text) || legalBasis.test(text) || (text.length >= 12 && !/\p{Ll}/u.test(text));
}

/** Formula after the last article: `REGÍSTRESE, COMUNÍQUESE…`, `POR TANTO`, `Dado en…`. */
export const closingFormula =
  /^(?:por (?:lo )?tanto|reg[ií]strese|comun[ií]quese|publ[ií]quese|c[uú]mplase|arch[ií]vese|dad[oa] en|mando se|en (?:la ciudad de )?lima, a los)(?!\p{L})/iu;
