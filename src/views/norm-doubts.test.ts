import { describe, expect, test } from 'vitest';
import { listExamples } from '#calculators';
import { listResultWords, type ResultView } from '#forms';
import { listMunicipalities } from '#municipalities';
import { listToolNorms, listTools, type Calculator } from '#tools';
import { buildAnswers } from '../calculators/shared/run-example.ts';
import { findEntry } from './library.fixture.ts';
import { listNormDoubts } from './norm-doubts.ts';
import { buildSourceLinker } from './source-link.ts';

const library = { find: findEntry };
const context = {
  link: buildSourceLinker(library),
  findYear: (norm: string) => library.find(norm)?.record.year,
};
const municipal = listMunicipalities().flatMap(({ norms }) => norms);
const doubtful = listNormDoubts(library, municipal).map(({ doubt }) => doubt.norm);

const definitions = import.meta.glob<{ calculator: Calculator<unknown> }>('../calculators/*/definition.ts', {
  eager: true,
});

/** Norms that a result links to, by their addresses. */
function listLinkedNorms(result: ResultView): string[] {
  const words = listResultWords(result).flat();
  const links = words.flatMap((word) => (typeof word !== 'string' && 'href' in word ? [word.href] : []));
  return links.flatMap((href) => /^\/normas\/([^/]+)\//.exec(href)?.[1] ?? []);
}

const cases = Object.values(definitions).flatMap(({ calculator }) => {
  const tool = listTools().find(({ id }) => id === calculator.id);
  const parameters = calculator.buildParameters(context);
  return listExamples(calculator.id).map((example) => {
    const outcome = calculator.answer(buildAnswers(example), parameters);
    return { id: calculator.id, example: example.id, outcome, own: tool ? listToolNorms(tool) : [] };
  });
});

describe('every result of every calculator', () => {
  test.for(cases)('$id, $example: names the norms in doubt that it rests on, and its page has them ready', (each) => {
    const { outcome, own } = each;
    if ('problems' in outcome) throw new Error('It has no answer.');
    const { norms } = outcome.result;
    const linked = listLinkedNorms(outcome.result).filter((norm) => doubtful.includes(norm));
    expect(norms).toEqual(expect.arrayContaining(linked));
    expect(own).toEqual(expect.arrayContaining(norms.filter((norm) => doubtful.includes(norm))));
  });

  test('of each some result rests on a norm', () => {
    for (const id of new Set(cases.map((each) => each.id))) {
      const own = cases.filter((each) => each.id === id);
      const norms = own.flatMap(({ outcome }) => ('result' in outcome ? outcome.result.norms : []));
      expect(norms.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the doubts about norms', () => {
  test('are told with name, office and letter, once each', () => {
    const [first, ...others] = listNormDoubts(library, [...doubtful.slice(0, 1), ...doubtful.slice(0, 1)]);
    expect(others).toEqual([]);
    expect(first?.doubt.says).toMatch(/^No sabemos si la norma \S+ N°\s\S+ sigue vigente\.$/);
    expect(first?.ask).not.toBe('');
    expect(first?.letter).toMatch(/^\/cartas\/vigencia-/);
  });

  test('are none for norms that nobody asks about', () => {
    expect(listNormDoubts(library, ['ds-004-2019-jus', 'no-such-norm'])).toEqual([]);
  });
});
