import { formatQuery, type Word, type Words } from '#forms';
import type { ProvisionSource } from '#norms';
import type { WorkedExample } from './example.schema.ts';
import { buildAnswers, type Answer } from './run-example.ts';

/** A worked example as `WorkedExamples.astro` shows it. */
export interface ShownExample {
  title: string;
  answer: Words;
  href: string;
  source: Words;
}

/**
 * Examples with the answer of today and a link that opens the calculator with them; `path` is its page, `link` makes
 * a source a link. Throws where an example gets no answer: such a page is not to be published.
 */
export function showExamples(
  examples: readonly WorkedExample[],
  answer: Answer,
  path: string,
  link: (source: ProvisionSource) => { href: string; label: string },
): ShownExample[] {
  return examples.map((example) => {
    const answers = buildAnswers(example);
    const outcome = answer(answers);
    if ('problems' in outcome) throw new Error(`The example ${example.id} of ${path} has no answer.`);
    const sources = example.source.map((source): Word => {
      const { href, label } = link(source);
      return { href, text: label };
    });
    return {
      title: example.title,
      answer: outcome.result.answer,
      href: path + formatQuery(answers, [...new Set(answers.keys())]),
      source: sources.flatMap((source, index): Word[] => (index === 0 ? [source] : ['; ', source])),
    };
  });
}
