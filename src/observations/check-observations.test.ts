import { expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { buildOutline, parseNormText } from '#norms';
import { buildPrintedTexts, checkObservations, type Observation } from './index.ts';
import { buildObservation, sampleText } from './observation.fixture.ts';

const { tree } = parseNormText(sampleText);
const outlines = new Map([['om-1-2020-x', buildOutline(tree)]]);
const texts = new Map([['om-1-2020-x', buildPrintedTexts(tree)]]);

function listProblems(...all: Observation[]): string[] {
  return checkObservations(all, outlines, (norm, eId) => texts.get(norm)?.get(eId)).map(formatIssue);
}

test('sound observations, down to the row of a table and with other places, bring no issue', () => {
  const others = [{ norm: 'om-1-2020-x', eId: 'art_1__table_1__tr_2', printed: '1 5' }];
  expect(
    listProblems(
      buildObservation({ others }),
      buildObservation({ id: 'otro', eId: 'art_1__para_1-2', printed: '1.2. DNI' }),
    ),
  ).toEqual([]);
});

const rows: [reason: string, changes: Partial<Observation>, said: string][] = [
  [
    'a norm without text is told with the nearest one',
    { norm: 'om-1-2020-y' },
    'error  content/observations/om-1-2020-y.json  [unknown-norm]\n  No está el texto de ninguna norma «om-1-2020-y».\n  → ¿Quiso decir «om-1-2020-x»?',
  ],
  [
    'a provision that is not in the tree is told with the nearest one',
    { eId: 'art_1__para_1-7' },
    'error  content/observations/om-1-2020-x.json  [unknown-provision]\n  «om-1-2020-x» no tiene ninguna parte «art_1__para_1-7».\n  → ¿Quiso decir «art_1__para_1-1» o «art_1__para_1-2»?',
  ],
  [
    'words that were corrected are not the printed ones',
    { printed: 'en cinco días' },
    'error  content/observations/om-1-2020-x.json  [printed-not-found]\n  «en cinco días» no está impreso en «art_1» de «om-1-2020-x».\n  → Copie las palabras letra por letra del texto de la norma, con sus errores.',
  ],
  [
    'words do not run from one paragraph into the next',
    { printed: 'en 5 días. 1.1.' },
    'error  content/observations/om-1-2020-x.json  [printed-not-found]\n  «en 5 días. 1.1.» no está impreso en «art_1» de «om-1-2020-x».\n  → Copie las palabras letra por letra del texto de la norma, con sus errores.',
  ],
  [
    'other places are held to the same',
    { others: [{ norm: 'om-1-2020-x', eId: 'att_2', printed: 'Este anexo no está' }] },
    'error  content/observations/om-1-2020-x.json  [printed-not-found]\n  «Este anexo no está» no está impreso en «att_2» de «om-1-2020-x».\n  → Copie las palabras letra por letra del texto de la norma, con sus errores.',
  ],
];

test.each(rows)('%s', (_reason, changes, said) => {
  expect(listProblems(buildObservation(changes))).toEqual([said]);
});

test('the id of one that was joined to another is not given again', () => {
  const joined = buildObservation({ formerIds: ['dias'] });
  expect(listProblems(joined, buildObservation({ id: 'dias' }))).toEqual([
    'error  content/observations/om-1-2020-x.json  [repeated-id]\n  Hay dos observaciones con el id «dias».\n  → Cambie el id de una de las dos.',
  ]);
});

test('an id is given once', () => {
  expect(listProblems(buildObservation(), buildObservation())).toEqual([
    'error  content/observations/om-1-2020-x.json  [repeated-id]\n  Hay dos observaciones con el id «plazo».\n  → Cambie el id de una de las dos.',
  ]);
});
