import { foldWords, rememberByText } from '#text';

/** Words that say nothing of what is meant, by their first letters. */
const idle =
  /^(?:para|como|cada|solo|copia|simpl|otros?|otras?|todos?|todas?|segun|debe|deber|estar|tener|donde|sobre|entre|desde|hasta|cuand|quien|porqu|tus?|unas?|unos|buena?|norma|recic|resid|solid|munic|perso|organ|prese|nombr|conta|requi|docum)$/;

const stemLength = 6;

/** Idle and usual words are told by fewer. */
const shortLength = 5;

/** Beginnings of the words that say what something is: «vacunas» and «vacunación» have the same. */
const listStems = rememberByText((text): readonly string[] => {
  const stems = foldWords(text)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/u, '').slice(0, stemLength));
  return stems.filter((stem) => !idle.test(stem.slice(0, shortLength)) && stem.length > 2);
});

/** What every office may ask for, whether its norm lists it or not, by the first letters: never wrong for sure. */
const usual = /^(?:solic|ofici|dni|autor|recib|pago|docum)$/;

/** True where a text names a paper that any office may ask for. */
export const isUsual = (text: string): boolean =>
  listStems(text).some((stem) => usual.test(stem.slice(0, shortLength)));

/** True where a text shares a telling word with one of these: it may mean the same. */
export function sharesWords(text: string, others: readonly string[]): boolean {
  const stems = listStems(text);
  return stems.length > 0 && others.some((other) => listStems(other).some((stem) => stems.includes(stem)));
}
