import { listQuestions, listQuizzes, findQuizVersion } from '#quiz';
import { sayCount } from '#text';

/** Prints the questions of quizzes as they are asked, for somebody to read: `node scripts/print-questions.ts formalizate-trujillo`. */
const names = process.argv.slice(2);
const ids = listQuizzes().map(({ id }) => id);
const unknown = names.filter((name) => !ids.includes(name));
if (unknown.length > 0) {
  console.error(`No hay ningún cuestionario «${unknown.join('», «')}». Hay: ${ids.join(', ')}.`);
  process.exitCode = 1;
}
for (const quiz of listQuizzes().filter(({ id }) => names.length === 0 || names.includes(id))) {
  const questions = listQuestions(quiz);
  console.log(
    `\n${quiz.title} (${quiz.id}): ${sayCount(questions.length, 'pregunta', 'preguntas')}, version ${findQuizVersion(questions)}`,
  );
  for (const { id, about, ask, options, quotes, source } of questions) {
    console.log(`\n[${id}] ${about}\n  ${ask}`);
    for (const { text, isRight, elsewhere } of options)
      console.log(`   ${isRight ? '●' : '○'} ${text}${elsewhere === undefined ? '' : `  (${elsewhere})`}`);
    console.log(`   ${quotes.map((quote) => `«${quote}»`).join(' ')} ${source.norm} ${source.eId ?? ''}`);
  }
}
