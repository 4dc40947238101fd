import { buildCalendar, calendarYears, countDeadline, type Deadline, type DeadlineProblem } from '#calendar';
import type { FieldProblem, Outcome } from '#forms';
import { describeDeadline } from './describe-deadline.ts';
import type { DeadlineParameters } from './parameters.ts';
import { readDeadlineAnswers } from './read-deadline-answers.ts';

/** What the calculator says to the answers of a form. */
export type DeadlineAnswer = (answers: URLSearchParams, parameters: DeadlineParameters) => Outcome;

/** The number itself was read before: only the years can be at fault. */
function describeProblem(problem: DeadlineProblem): FieldProblem {
  const { first, last } = calendarYears;
  return problem === 'start-out-of-range'
    ? { field: 'desde', message: `Escribe una fecha entre ${first} y ${last}: solo de esos años tenemos el calendario` }
    : {
        field: 'cantidad',
        message: `Este plazo vence después de ${last}, y de esos años no tenemos el calendario: no podemos contarlo`,
      };
}

/** Which day a period ends, with every day that does not count and the rule for it. */
export const answerDeadline: DeadlineAnswer = (answers, parameters) => {
  const asked = readDeadlineAnswers(answers, parameters);
  if ('problems' in asked) return asked;
  const answer: { deadline: Deadline } | { problem: DeadlineProblem } = countDeadline({
    ...asked,
    calendar: buildCalendar(parameters.facts),
  });
  if ('problem' in answer) return { problems: [describeProblem(answer.problem)] };
  return { result: describeDeadline(asked, answer.deadline, parameters) };
};
