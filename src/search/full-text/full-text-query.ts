import { countEdits, foldText } from '#text';
import { spellAsHeard } from '../meaning/spell-as-heard.ts';

/** Words that are in every text or every question and find nothing. */
const empty = new Set(
  (
    'a aca ademas ahi ahora al algo alguien alla ante aqui asi aun buenas buenos botar boto cada como con conseguir cual cuales cuando cuanta cuantas cuanto cuantos cuyo de debe debo deben deme digame del desde disculpe ' +
    'd donde dos e el ella ellos en entre era es esa ese eso esta estas estar este esto estos favor fue gracias ha hace hacer hacia han hasta hay hola k la las le les lo los ' +
    'mas me mi mis mucho muy necesitaria necesito ni no nos o obtener os otra otro para pero piden porq pq poder podemos por porque puede pueden puedo q que quien quienes ' +
    'quiero quisiera saber sacar saco se sea senor senora senorita ser si sido sin sobre son soy su sus tal tambien te tener tengo tiene tienen toca todo todos tu tus un una unas uno unos usar va ' +
    'vez x xq y ya yo'
  ).split(' '),
);
/** Misspelled, they are empty all the same: `kuanto`, `nesesito`. */
const emptySounds = new Set(Array.from(empty, spellAsHeard));
/** Shorter ones are too near to words that say something: `pero`, `perro`. */
const mistyped = Array.from(empty).filter((word) => word.length > 4);
const longest = 200;
/** What people say before they ask. */
const greeting = / buen[oa]s (?:dias|tardes|noches)(?= )/g;

/** The code of an action, or of an activity of it: `2.1.1.3`. The index has it as `211`. */
const code = /\b(\d)\.(\d)\.(\d)(?:\.\d+)*\b/g;

/** Whether a question names an action of a plan or an activity of it by its code, and no numeral of an article. */
export const isPlanCode = (folded: string): boolean =>
  folded.search(code) >= 0 && !/\b(?:art|num|inc|parr)[a-z]*\b/.test(folded);

/** A question as it is read: folded, cut where it is very long, without greetings. */
export function foldQuestion(query: string): string {
  const folded = foldText(query.slice(0, longest))
    .replace(code, '$1$2$3')
    .replace(/[^a-z0-9-]+/g, ' ');
  return ` ${folded} `.replace(greeting, '').trim();
}

/** The words of a query, folded, so that accents never change what is found. */
export function splitQuery(query: string): string[] {
  return foldText(query).match(/[a-z0-9]+/g) ?? [];
}

/** The words of a query that can find something; those of `light` sounds say nothing of what is asked, where others do. */
export function listQueryWords(query: string, light: readonly string[] = []): string[] {
  const words = splitQuery(foldQuestion(query));
  const telling = words.filter((word) => !/[a-z]/.test(word) || !emptySounds.has(spellAsHeard(word)));
  const heavy = telling.filter((word) => !light.includes(spellAsHeard(word)));
  const left = [heavy, telling, words].find((list) => list.some((word) => /[a-z]/.test(word))) ?? words;
  return [...new Set(left)];
}

/** Whether a word that no page has is an empty one with a letter missed: `dnde`, `qiero`. */
export const isMistypedEmpty = (word: string): boolean =>
  word.length > 3 && mistyped.some((known) => countEdits(word, known) === 1);
