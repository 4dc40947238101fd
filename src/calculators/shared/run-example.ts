import { formatWords, listResultWords, type Outcome, type ResultView } from '#forms';
import type { WorkedExample } from './example.schema.ts';

/** What a calculator says to the answers of a form, its parameters given. */
export type Answer = (answers: URLSearchParams) => Outcome;

/** The answers of an example as a form gives them. */
export function buildAnswers({ answers }: Pick<WorkedExample, 'answers'>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(answers)) {
    for (const value of typeof given === 'string' ? [given] : given) query.append(name, value);
  }
  return query;
}

/** Every word of a result as plain text, a line for each part. */
export function formatResult(result: ResultView): string {
  return listResultWords(result).map(formatWords).join('\n');
}

/** A no-break space is one that cannot be seen in a file of examples. */
const foldSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

function checkExample(example: WorkedExample, answer: Answer): string[] {
  const outcome = answer(buildAnswers(example));
  if ('problems' in outcome) {
    return outcome.problems.map(({ field, message }) => `${example.id}: «${field}» se rechaza: ${message}`);
  }
  const said = foldSpaces(formatWords(outcome.result.answer));
  const { answer: expected, also = [] } = example.expects;
  const whole = also.length > 0 ? foldSpaces(formatResult(outcome.result)) : '';
  return [
    ...(said.includes(foldSpaces(expected)) ? [] : [`${example.id}: se espera «${expected}»; responde «${said}»`]),
    ...also.filter((text) => !whole.includes(foldSpaces(text))).map((text) => `${example.id}: falta «${text}»`),
  ];
}

/** What the examples expect and the calculator does not say; empty when all is well. */
export function checkExamples(examples: readonly WorkedExample[], answer: Answer): string[] {
  return examples.flatMap((example) => checkExample(example, answer));
}
