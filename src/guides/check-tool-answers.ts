import type { ContentRecord } from '#catalogue';
import type { Issue, Place } from '#errors';
import type { Outcome } from '#forms';
import type { Guide } from './guide.schema.ts';

/** Steps that open something, and where they are written. */
type WrittenSteps = { value: Pick<Guide, 'steps'> } & Pick<ContentRecord<Guide>, 'locate'>;

/** A calculator that can be asked, and answers it is known to take: its worked examples. */
export interface AnswerableTool {
  answer: (answers: URLSearchParams) => Outcome;
  examples: readonly URLSearchParams[];
}

type Answers = Readonly<Record<string, string>>;

/** Answers laid over others. */
function overlay(base: URLSearchParams, answers: Answers): URLSearchParams {
  const query = new URLSearchParams(base);
  for (const [field, value] of Object.entries(answers)) query.set(field, value);
  return query;
}

/** True where the tool says the same with the answer and without it, by itself and in every worked example. */
function isUnnoticed(field: string, answers: Answers, { answer, examples }: AnswerableTool): boolean {
  return [new URLSearchParams(), ...examples].every((base) => {
    const query = overlay(base, answers);
    const said = JSON.stringify(answer(query));
    query.delete(field);
    return JSON.stringify(answer(query)) === said;
  });
}

/** What the tool has against an answer of its own; what it has still to ask is no mistake. */
function findObjection(field: string, answers: Answers, { answer }: AnswerableTool): string | undefined {
  const outcome = answer(overlay(new URLSearchParams(), answers));
  return 'problems' in outcome ? outcome.problems.find((problem) => problem.field === field)?.message : undefined;
}

function checkAnswer(tool: string, field: string, answers: Answers, asked: AnswerableTool, place: Place): Issue[] {
  const given = `${field}: ${answers[field] ?? ''}`;
  const objection = findObjection(field, answers, asked);
  if (objection === undefined && !isUnnoticed(field, answers, asked)) return [];
  const message =
    objection === undefined
      ? `La herramienta «${tool}» no hace caso de «${given}».`
      : `La herramienta «${tool}» no acepta «${given}»: ${objection}.`;
  const fix = `Corrija el campo o su respuesta: en content/examples/${tool}.json hay ejemplos. Lo que ya viene elegido no se escribe.`;
  return [{ rule: 'guide-tool-answer', place, message, fix }];
}

/** Answers that a step gives to a tool, and the tool does not take. `find`: what can be asked of a tool by its id; only calculators can. */
export function checkToolAnswers(
  guides: readonly WrittenSteps[],
  find: (tool: string) => AnswerableTool | undefined,
): Issue[] {
  return guides.flatMap(({ value: { steps }, locate }) =>
    steps.flatMap(({ opens = [] }, step) =>
      opens.flatMap((tie, index) => {
        if (!('tool' in tie) || tie.answers === undefined) return [];
        const { tool, answers } = tie;
        const path = ['steps', step, 'opens', index, 'answers'];
        const asked = find(tool);
        if (!asked) {
          const message = `La herramienta «${tool}» no es una calculadora: no se abre con respuestas.`;
          return [{ rule: 'guide-tool-answer', place: locate(path), message, fix: 'Quite «answers».' }];
        }
        return Object.keys(answers).flatMap((field) =>
          checkAnswer(tool, field, answers, asked, locate([...path, field])),
        );
      }),
    ),
  );
}
