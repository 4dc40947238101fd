import type { ProvisionSource } from '#norms';
import type { Observation } from '#observations';
import type { QuizFact } from './quiz-fact.ts';

/** Text of a provision as printed, one block a line; undefined where the text is not here. */
export type FindPrinted = (norm: string, eId: string) => string | undefined;

type Place = Pick<ProvisionSource, 'norm' | 'eId' | 'printed'>;

const join = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** True where one of two places holds the other, or both are one. */
const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}__`);

/** Where words stand in a text, each time; the whole of it for words that are not named. */
function listStretches(text: string, words: string | undefined): (readonly [from: number, to: number])[] {
  if (words === undefined) return [[0, text.length]];
  const found: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
  return found;
}

/** True where two places name the same words: in one provision, or in one within the other. */
function doTouch(a: Place, b: Place, findPrinted: FindPrinted): boolean {
  if (a.norm !== b.norm) return false;
  const [one, two] = [a.eId ?? '', b.eId ?? ''];
  const outer = isWithin(one, two) ? two : isWithin(two, one) ? one : undefined;
  if (outer === undefined) return one === '' || two === '';
  const text = join(findPrinted(a.norm, outer) ?? '');
  const wordsOf = ({ norm, eId = '', printed }: Place): string | undefined =>
    printed === undefined ? (eId === outer ? undefined : join(findPrinted(norm, eId) ?? '')) : join(printed);
  const others = listStretches(text, wordsOf(b));
  return listStretches(text, wordsOf(a)).some(([from, to]) => others.some((other) => from < other[1] && other[0] < to));
}

/** Doubts that leave an answer as it is: of a fine, what the rest of its row leaves open; of all else, what changes the wording only. */
const leavesAnswer = ({ kind, severity }: Observation, fact: Pick<QuizFact, 'kind'>): boolean =>
  severity === 'redaccion' || (fact.kind === 'multa' && (kind === 'missing' || kind === 'doubtful-reading'));

/** The doubt about the very words that a fact rests on, in any of its places, or that its record names; undefined where there is none. */
export function findDispute(
  fact: Pick<QuizFact, 'kind' | 'sources' | 'observed'>,
  observations: readonly Observation[],
  findPrinted: FindPrinted,
): Observation | undefined {
  return observations.find((observation) => {
    if (leavesAnswer(observation, fact)) return false;
    const { id, norm, eId, printed, others = [] } = observation;
    const places = [{ norm, eId, printed }, ...others];
    return (
      fact.observed.includes(id) ||
      places.some((place) => fact.sources.some((source) => doTouch(place, source, findPrinted)))
    );
  });
}
