import { expect, test } from 'vitest';
import { parseContentFile, readContent } from '#catalogue';
import { formatIssue } from '#errors';
import type { FieldProblem, Outcome } from '#forms';
import { checkToolAnswers, type AnswerableTool } from './check-tool-answers.ts';
import { sampleGuide } from './guide.fixture.ts';
import { guides } from './guides.content.ts';

const towns: Readonly<Record<string, string>> = { prueba: 'En Prueba', otra: 'En Otra' };

/** Counts days of a procedure from a day; a place that it does not know it passes over. */
function answer(answers: URLSearchParams): Outcome {
  const problems: FieldProblem[] = [];
  if (!answers.has('desde')) problems.push({ field: 'desde', message: 'Escribe la fecha' });
  if (answers.get('tramite') !== 'carnet') problems.push({ field: 'tramite', message: 'Elige un trámite' });
  if (problems.length > 0) return { problems };
  const place = towns[answers.get('lugar') ?? ''] ?? '';
  return { result: { norms: [], now: [], answer: [`Hasta el lunes. ${place}`], sums: [], sections: [] } };
}

const plazo: AnswerableTool = {
  answer,
  examples: [new URLSearchParams({ desde: '01/01/2026', tramite: 'carnet' })],
};

function listProblems(tie: string): string[] {
  const text = sampleGuide.replace('- procedure: prueba-carnet\n', `- ${tie}\n`);
  const { records, issues } = readContent(guides, [parseContentFile(text, 'content/guides/prueba.mdx')]);
  const found =
    issues.length > 0 ? issues : checkToolAnswers(records, (tool) => (tool === 'plazo' ? plazo : undefined));
  return found.map(formatIssue);
}

test.for([
  ['{ tool: plazo }', 'a tool alone'],
  ['{ tool: plazo, answers: { tramite: carnet } }', 'what is still to be asked is no mistake'],
  ['{ tool: plazo, answers: { lugar: prueba } }', 'what shows only once the rest is answered'],
  ['{ tool: plazo, answers: { tramite: carnet, lugar: otra } }', 'two answers'],
  ['{ tool: plazo, answers: { desde: 02/01/2026, tramite: carnet } }', 'all of them'],
] as const)('%s is taken: %s', ([tie]) => {
  expect(listProblems(tie)).toEqual([]);
});

test.for([
  ['{ tool: plazo, answers: { tramite: carne } }', 'no acepta «tramite: carne»: Elige un trámite.', 'no option'],
  ['{ tool: plazo, answers: { lugar: lima } }', 'no hace caso de «lugar: lima».', 'an option it passes over'],
  ['{ tool: plazo, answers: { tramites: carnet } }', 'no hace caso de «tramites: carnet».', 'no field'],
  ['{ tool: mapa, answers: { lugar: prueba } }', '«mapa» no es una calculadora', 'a tool that is none'],
  ['{ tool: plazo, answers: {} }', 'hace falta al menos una respuesta', 'nothing answered'],
  ['{ procedure: prueba-carnet, answers: { lugar: prueba } }', 'opens', 'a procedure takes none'],
] as const)('%s is told with file and line: «%s» (%s)', ([tie, said]) => {
  const problems = listProblems(tie);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('content/guides/prueba.mdx:16');
  expect(problems[0]).toContain(said);
});
