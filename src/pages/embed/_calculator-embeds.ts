import type { Embed } from '#embeds';
import type { Library } from '#library';
import { findTool, listToolNorms, type Calculator } from '#tools';
import { buildSourceLinker, findOldestReview } from '#views';
import { listCalculators, type CalculatorParts } from '../calculadoras/_calculators.ts';
import { findVersion } from './_embed-lists.ts';

/** Every calculator, with what it goes by. */
export function listCalculatorEmbeds(
  library: Library,
): { embed: Embed; parts: CalculatorParts; parameters: unknown }[] {
  const link = buildSourceLinker(library);
  const findYear = (norm: string): number | null | undefined => library.find(norm)?.record.year;
  return listCalculators().map((parts) => {
    const calculator: Calculator<unknown> = parts.calculator;
    const tool = findTool(calculator.id);
    const { id, url, title, text, page } = tool;
    const parameters = calculator.buildParameters({ link, findYear });
    return {
      parts,
      parameters,
      embed: {
        kind: 'calculadora',
        id,
        title: page?.heading ?? title,
        lead: page?.lead ?? text,
        page: url as Embed['page'],
        version: findVersion(parameters),
        checkedOn: findOldestReview(library, listToolNorms(tool)),
      },
    };
  });
}
