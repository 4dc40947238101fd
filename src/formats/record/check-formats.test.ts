import { expect, test } from 'vitest';
import type { Format } from '../format.schema.ts';
import { checkFormats } from './check-formats.ts';
import { findMissing, listWords } from './compare-words.ts';
import { sampleFormat, sampleTexts } from './format.fixture.ts';
import { listFields, splitWords } from './list-blocks.ts';

const [datos] = sampleFormat.sections;
const blocks = datos?.blocks ?? [];

/** The sample with other parts of its section. */
const withBlocks = (change: (all: Format['sections'][number]['blocks']) => unknown[]): Partial<Format> => ({
  sections: [{ ...datos, blocks: change(structuredClone(blocks)) }] as Format['sections'],
});
const replace = (at: number, part: object) =>
  withBlocks((all) => all.map((block, index) => (index === at ? { ...block, ...part } : block)));

const check = (changed: Partial<Format>): string[] =>
  checkFormats([{ value: { ...sampleFormat, ...changed }, locate: (path) => ({ file: path.map(String).join('.') }) }], {
    checkPrinted: ({ eId, printed = '' }, place) =>
      sampleTexts[eId]?.includes(printed) ? [] : [{ rule: 'printed-not-found', place, message: printed }],
    findText: (_norm, eId) => sampleTexts[eId],
    observations: ['duda'],
    procedures: [{ id: 'tramite', requirements: [{ heading: 'x', items: [{ id: 'ficha' }] }] }] as never,
  }).map(({ rule, place: { file } }) => `${rule} ${file}`);

test.for<[Partial<Format>, string[], string]>([
  [{}, [], 'a sound form'],
  [
    replace(1, { printed: 'Nombres:' }),
    ['printed-not-found sections.0.blocks.1.printed', 'left-out ', 'said-twice '],
    'a label with a letter more',
  ],
  [withBlocks((all) => all.slice(0, -1)), ['left-out '], 'a part of the annex that the form has not'],
  [
    {
      ...withBlocks((all) => all.slice(0, -1)),
      omitted: [{ eId: 'att_1', printed: 'Firma', reason: 'No hace falta.' }],
    },
    [],
    'the same, said to be left out',
  ],
  [
    withBlocks((all) => [...all, { kind: 'signature', eId: 'att_1', printed: 'Firma', width: 6 }]),
    ['said-twice '],
    'a line that the annex prints once',
  ],
  [
    { origin: 'own', eId: 'att_1', ...withBlocks((all) => all.slice(1, 2)) },
    [],
    'a form of ours need not have all that is printed there',
  ],
  [
    replace(2, { options: [{ printed: 'M', means: 'macho' }, { printed: 'F' }] }),
    ['printed-not-found sections.0.blocks.2.options.0.means'],
    'a meaning that the legend does not give',
  ],
  [replace(1, { label: 'Cómo te llamas' }), ['left-out '], 'with a label of ours the printed one is not on the sheet'],
  [replace(2, { name: 'nombre' }), ['repeated-field sections.0.blocks.2'], 'two fields of one name'],
  [replace(1, { observation: 'dudas' }), ['unknown-in-format sections.0.blocks.1.observation'], 'an unknown doubt'],
  [{ observations: ['otra'] }, ['unknown-in-format observations.0'], 'an unknown doubt about the whole'],
  [{ meets: [{ procedure: 'otro' }] }, ['unknown-in-format meets.0'], 'an unknown procedure'],
  [
    { meets: [{ procedure: 'tramite', requirement: 'carta' }] },
    ['unknown-in-format meets.0'],
    'a requirement that the procedure has not',
  ],
  [{ meets: [{ procedure: 'tramite' }] }, [], 'a procedure alone'],
  [
    { sums: [{ of: ['nombre'], equals: ['edad'], says: 'Revisa' }] },
    ['unknown-in-format sums.0'],
    'a sum of what is no field',
  ],
  [{ spreadsheet: 'hijos' }, [], 'a table for a spreadsheet'],
  [{ spreadsheet: 'nombre' }, ['unknown-in-format spreadsheet'], 'a field that is no table'],
  [replace(0, { blanks: {} }), ['unknown-in-format sections.0.blocks.0.text'], 'a blank that nobody explains'],
  [
    replace(0, { text: 'FICHA N° -2012' }),
    ['printed-not-found sections.0.blocks.0.text', 'unknown-in-format sections.0.blocks.0.blanks.ficha'],
    'an explained blank that is nowhere',
  ],
])('%j: %j (%s)', ([changed, issues]) => {
  expect(check(changed)).toEqual(issues);
});

test('lists every field in the order of the sheet', () => {
  expect(listFields(sampleFormat).map(({ name }) => name)).toEqual(['ficha', 'nombre', 'sexo', 'hijos']);
});

test.for([
  ['Firma', ['Firma'], 'plain words'],
  ['del [anio]', ['del ', { blank: 'anio' }], 'a blank at the end'],
  ['[a]-0[b]', [{ blank: 'a' }, '-0', { blank: 'b' }], 'blanks at both ends'],
  ['(siglas)', ['(siglas)'], 'round brackets are words'],
] as const)('%s cut at its blanks: %j (%s)', ([text, parts]) => {
  expect(splitWords(text)).toEqual(parts);
});

test.for([
  ['N° ____-2012', ['N°', '-2012'], 'a line to write on is no word'],
  ['- - / N°', ['N°'], 'nor are hyphens and slashes'],
  ['D.N.I./Partida/ Indocumentado', ['D.N.I.', 'Partida', 'Indocumentado'], 'a slash parts words'],
] as const)('words of %s: %j (%s)', ([text, words]) => {
  expect(listWords(text)).toEqual(words);
});

test('counts words as often as they are printed', () => {
  expect(findMissing(['Si', 'No', 'Si'], ['Si', 'No'])).toEqual(['Si']);
});
