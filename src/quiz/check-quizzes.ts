import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue, type Place } from '#errors';
import type { QuizQuestion } from './build-questions.ts';
import { pickQuestions } from './pick-questions.ts';
import type { QuizFact } from './quiz-fact.ts';
import type { Quiz } from './quiz.schema.ts';

type WrittenQuiz = Pick<ContentRecord<Quiz>, 'value' | 'locate'>;

/** What quizzes may name. */
export interface KnownFacts {
  procedures: readonly string[];
  /** Norms with a table of fines. */
  fines: readonly string[];
  /** Every fact that a quiz rests on. */
  listFacts: (quiz: Quiz) => readonly Pick<QuizFact, 'id'>[];
  /** Every question that a quiz can ask. */
  listMakeable: (quiz: Quiz) => readonly QuizQuestion[];
  findVersion: (questions: readonly QuizQuestion[]) => string;
}

/** Fewest questions of a quiz. */
const fewest = 5;

function checkName(id: string, known: readonly string[], what: string, place: Place): Issue[] {
  if (known.includes(id)) return [];
  const near = findNearest(id, known).map((name) => `«${name}»`);
  const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija el id, o quítelo.';
  return [{ rule: 'quiz-unknown-name', place, message: `No hay ${what} «${id}».`, fix }];
}

function checkQuestions({ value: quiz, locate }: WrittenQuiz, { listMakeable, findVersion }: KnownFacts): Issue[] {
  const picked = pickQuestions(quiz, listMakeable(quiz));
  const version = findVersion(picked);
  const short: Issue = {
    rule: 'quiz-short',
    place: locate(['procedures']),
    message: `De estas fichas salen ${picked.length} preguntas; hacen falta ${fewest}.`,
    fix: 'Añada fichas, o suba «most». De un dato que las fuentes discuten no sale ninguna.',
  };
  const unread: Issue = {
    rule: 'quiz-unread',
    place: locate(['read', 'version']),
    message: 'Las preguntas cambiaron desde que alguien las leyó.',
    fix: `Léalas con «node scripts/print-questions.ts ${quiz.id}». Si se leen bien, escriba la fecha y «version»: "${version}".`,
  };
  return [...(picked.length < fewest ? [short] : []), ...(quiz.read.version === version ? [] : [unread])];
}

/** Quizzes ask for what is there, have enough questions, and somebody has read each of them as it is now. */
export function checkQuizzes(quizzes: readonly WrittenQuiz[], known: KnownFacts): Issue[] {
  return quizzes.flatMap((quiz) => {
    const { procedures, wrongFrom, fines, leftOut, notWrong } = quiz.value;
    const facts = known.listFacts(quiz.value).map(({ id }) => id);
    const makeable = known.listMakeable(quiz.value).map(({ id }) => id);
    const named = [
      ...procedures.map((id, at) => checkName(id, known.procedures, 'ningún trámite', quiz.locate(['procedures', at]))),
      ...wrongFrom.map((id, at) => checkName(id, known.procedures, 'ningún trámite', quiz.locate(['wrongFrom', at]))),
      ...fines.map((id, at) => checkName(id, known.fines, 'ningún cuadro de multas de', quiz.locate(['fines', at]))),
      ...leftOut.map(({ question }, at) =>
        checkName(question, makeable, 'ninguna pregunta', quiz.locate(['leftOut', at, 'question'])),
      ),
      ...notWrong.map(({ fact }, at) => checkName(fact, facts, 'ningún dato', quiz.locate(['notWrong', at, 'fact']))),
    ].flat();
    return named.length > 0 ? named : checkQuestions(quiz, known);
  });
}
