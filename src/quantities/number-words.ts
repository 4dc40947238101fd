const units =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const hundreds =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

const values = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, place) => [word, 30 + 10 * place] as const),
  ...hundreds.map((word, place) => [word, 100 * (place + 1)] as const),
  ['ciento', 100],
  ['mil', 1000],
]);

/** `uno` alone is as often a pronoun as a number. */
const word = [...values.keys()].filter((key) => key !== 'uno').join('|');

/** Pattern of a number in words, on folded text: `doce`, `treinta y cinco`, `ciento veinte`, `dos mil once`. */
export const numberWordForm = `(?:${word})(?: y (?:uno|una|${units.slice(2, 10).join('|')})| (?:${word}))*`;

/** Value of a number in words, folded: `treinta y cinco` → 35. */
export function parseNumberWords(folded: string): number {
  return folded.split(/\s+/).reduce((sum, part) => {
    if (part === 'mil') return Math.max(sum, 1) * 1000;
    return sum + (part === 'una' ? 1 : (values.get(part) ?? 0));
  }, 0);
}
