import { expect, test } from 'vitest';
import { checkPassingWords } from './passing-words.ts';

const page = (main: string, path = '/x/') => ({ file: 'dist/x/index.html', path, html: `<main>${main}</main>` });

test.for<[reason: string, main: string, word: string | undefined]>([
  ['a claim of the day it was written', '<p>Hoy rige otra ley.</p>', 'Hoy'],
  ['a year that goes by', '<p>El costo de este año.</p>', 'este año'],
  ['across elements of one sentence', '<p>El costo de <b>este año</b>.</p>', 'este año'],
  ['a date is true for ever', '<p>S/ 15.40 en 2026.</p>', undefined],
  ['part of another word', '<p>El hoyo y la ahorachada.</p>', undefined],
  ['the reader asks on the day', '<p>Pregunta al SEGAT si hoy lo dan.</p>', undefined],
  ['a denial', '<p>Qué papel pide hoy el SEGAT no consta.</p>', undefined],
  ['a denial lends nothing to the next sentence', '<p>No consta. Hoy rige otra.</p>', 'Hoy'],
  ['official text speaks of its own day', '<div class="law passage"><p>Hoy se aprueba.</p></div>', undefined],
  ['words that only scripts show', '<template>Hoy</template>', undefined],
])('%s', ([, main, word]) => {
  const issues = checkPassingWords(page(main));
  expect(issues.map(({ message }) => /^«([^»]*)»/u.exec(message)?.[1])).toEqual(word === undefined ? [] : [word]);
});

test('the text of a plan is its own', () => {
  expect(checkPassingWords(page('<p>Actualmente hay 85.</p>', '/planes/x/texto/'))).toEqual([]);
});
