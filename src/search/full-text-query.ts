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

/** Lower case without accents; apart from the look-up's folding, so that the look-up stays one small file. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** The words of a query that can find something, folded, so that accents never change what is found. */
export function listQueryWords(query: string): string[] {
  const words = foldWords(query.slice(0, longest)).match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !empty.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
