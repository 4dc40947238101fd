import { foldText, foldWords } from '#text';
import { findTopic } from './find-topic.ts';
import type { OutsideList } from './list-outside.ts';

/** What a question asks for that is not here. */
export type Outside =
  | {
      kind: 'place';
      /** As it is written: `La Esperanza`. */
      name: string;
      /** The question without it. */
      rest: string;
      /** A covered town that bears the name, too, folded: `nuevo chimbote`. */
      near?: string;
      /** Pages that name it all the same. */
      mentions?: number;
    }
  | {
      kind: 'topic';
      /** After «no trata de»: `los impuestos`. */
      topic: string;
      /** The words that say so, as they are written. */
      name: string;
      /** Pages that have these words all the same. */
      mentions?: number;
    }
  | { kind: 'language' };

const kinds = 'distrito|provincia|departamento|region|ciudad|municipalidad|distrital|provincial';
/** What stands before the name of a place; without it a common word is a word. */
const before = new RegExp(` (?:en|${kinds})(?: de| del)? $`);
/** Words that go with the name. */
const leading = new RegExp(` (?:(?:en|de|del|desde|para|el|la|${kinds}) )+$`);

/** The question without covered towns that have the name in theirs: «Nuevo Chimbote» does not ask for Chimbote. Its length stays. */
function withoutLonger(asked: string, name: string, covered: readonly string[]): string {
  return covered
    .filter((town) => town !== foldWords(name) && ` ${town} `.includes(` ${foldWords(name)} `))
    .reduce((text, town) => text.replaceAll(` ${town} `, ` ${'-'.repeat(town.length)} `), asked);
}

function findPlace(question: string, { places, common, covered }: OutsideList): Outside | undefined {
  const asked = ` ${foldWords(question)} `;
  const isPlace = (name: string, isCommon: boolean): boolean => {
    const at = withoutLonger(asked, name, covered).indexOf(` ${foldWords(name)} `);
    if (at < 0) return false;
    if (!isCommon || before.test(asked.slice(0, at + 1)) || asked.trim() === foldWords(name)) return true;
    // «Santiago Cusco» is the district.
    const after = asked.slice(at + foldWords(name).length + 2);
    return covered.some((town) => after.trim() === town);
  };
  const found = [
    ...places.filter((name) => isPlace(name, false)),
    ...common.filter((name) => isPlace(name, true)),
  ].sort((a, b) => b.length - a.length)[0];
  if (found === undefined) return undefined;
  const at = withoutLonger(asked, found, covered).indexOf(` ${foldWords(found)} `);
  const left = asked.slice(0, at + 1).replace(leading, ' ');
  const rest = foldWords(left + asked.slice(at + foldWords(found).length + 1));
  const near = covered.find((town) => ` ${town} `.includes(` ${foldWords(found)} `) && !rest.includes(town));
  return { kind: 'place', name: found, rest, ...(near === undefined ? {} : { near }) };
}

/** So long a word of another language may have endings. */
const longStem = 7;

/** A word of the list, with endings or without, or one with a `q` that no Spanish word has. */
function isForeignWord(word: string, foreign: readonly string[]): boolean {
  if (word.length > 3 && /q(?!u)/.test(word)) return true;
  return foreign.some((known) => word === known || (known.length >= longStem && word.startsWith(known)));
}

/** True where at least half of the words are of another language, or one is of no question in Spanish. */
function isForeign(question: string, { foreign, sure }: OutsideList): boolean {
  const words = foldText(question.replace(/(\p{L})['’`´](?=\p{L})/gu, '$1')).match(/[a-z]+/g) ?? [];
  const known = words.filter((word) => isForeignWord(word, foreign));
  return words.some((word) => sure.includes(word)) || (known.length > 0 && known.length * 2 >= words.length);
}

/** A place that is not covered, a subject that is not treated or a language that is not spoken here, in a question; what it means otherwise is not for this to say. */
export function findOutside(question: string, list: OutsideList): Outside | undefined {
  if (isForeign(question, list)) return { kind: 'language' };
  const place = findPlace(question, list);
  if (place) return place;
  const topic = findTopic(question, list.topics, list.ours);
  return topic && { kind: 'topic', ...topic };
}
