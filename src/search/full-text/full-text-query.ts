import { foldText } from '#text';

/** Words that are in every text or every question and find nothing. */
const empty = new Set(
  (
    'a al algo alguien ante aqui asi aun cada como con cual cuales cuando cuanta cuantas cuanto cuantos cuyo de debe debo deben del desde ' +
    'donde dos e el ella ellos en entre era es esa ese eso esta estas estar este esto estos fue ha hace hacer hacia han hasta hay la las le les lo los ' +
    'mas me mi mis mucho muy necesito ni no nos o os otra otro para pero piden poder podemos por porque puede pueden puedo que quien quienes ' +
    'quiero saber se sea ser si sido sin sobre son soy su sus tal tambien te tener tengo tiene tienen toca todo todos tu tus un una unas uno unos usar va ' +
    'vez y ya yo'
  ).split(' '),
);
const longest = 200;

/** The words of a query, folded, so that accents never change what is found. */
export function splitQuery(query: string): string[] {
  return foldText(query).match(/[a-z0-9]+/g) ?? [];
}

/** The words of a query that can find something. */
export function listQueryWords(query: string): string[] {
  const words = splitQuery(query.slice(0, longest));
  const telling = words.filter((word) => !empty.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
