import { buildCalendar, calendarYears, countDeadline, type Deadline, type DeadlineProblem } from '#calendar';
import type { FieldProblem, Outcome } from '#forms';
import { describeDeadline } from './describe-deadline.ts';
import type { DeadlineParameters } from './deadline-parameters.ts';
import { readDeadlineAnswers } from './read-deadline-answers.ts';

/** A period and what it comes to. */
export type DeadlineAnswer = (answers: URLSearchParams, parameters: DeadlineParameters) => Outcome;

function describeProblem(problem: DeadlineProblem): FieldProblem {
  const { first, last } = calendarYears;
  switch (problem) {
    case 'start-out-of-range':
      return { field: 'desde', message: `Escribe una fecha entre ${first} y ${last}` };
    case 'end-out-of-range':
      return {
        field: 'cantidad',
        message: `Escribe un plazo más corto: este vence después de ${last}, y de esos años no tenemos el calendario`,
      };
    case 'bad-count':
      return { field: 'cantidad', message: 'Escribe el plazo con un número entero desde 1, por ejemplo 5' };
  }
}

/** Which day a period ends, with every day that does not count and the rule for it. */
export const answerDeadline: DeadlineAnswer = (answers, parameters) => {
  const asked = readDeadlineAnswers(answers, parameters.offered);
  if ('problems' in asked) return asked;
  const answer: { deadline: Deadline } | { problem: DeadlineProblem } = countDeadline({
    ...asked,
    calendar: buildCalendar(parameters.facts),
  });
  if ('problem' in answer) return { problems: [describeProblem(answer.problem)] };
  return { result: describeDeadline(asked, answer.deadline, parameters) };
};
