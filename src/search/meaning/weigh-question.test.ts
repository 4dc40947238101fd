import { describe, expect, it } from 'vitest';
import { buildOutsideFixture } from './outside.fixture.ts';
import { buildSearchAids } from './search-aids.ts';
import { isTold, listSubjects, weighWord } from './weigh-question.ts';
import { buildWordLists } from './word-list.ts';

const lists = buildWordLists([{ own: 'Carnet, descuento, vacuna', text: 'mesa de trabajo' }]);
const aids = buildSearchAids((file) =>
  Promise.resolve(lists.get(/palabras-(.)/.exec(file)?.[1] ?? '') ?? { own: '', other: '' }),
);
const list = buildOutsideFixture({ ours: ['resikl'], aspects: ['rekisito'] });

describe('listSubjects', () => {
  const rows: [words: string[], unknown: string[], subjects: object, why: string][] = [
    [['vacuna', 'mesa'], [], { isOurs: false, known: ['vacuna', 'mesa'], unknown: [] }, 'words that name a subject'],
    [['requisitos', '33'], [], { known: [], unknown: [] }, 'words that name none'],
    [['vacuna'], ['bodega'], { known: ['vacuna'], unknown: ['bodega'] }, 'what no page has'],
    [['vacuna'], ['vinieron', 'dnde'], { known: ['vacuna'], unknown: [] }, 'a verb, a slip'],
    [['reciclador'], ['bodega'], { isOurs: true }, 'a word that only our subject has'],
  ];

  it.each(rows)('%j, %j → %j: %s', (words, unknown, subjects) => {
    expect(listSubjects('', { words, unknown }, list)).toMatchObject(subjects);
  });

  it.each(['art 28 operativo', 'operativo 011-2012', 'anexo 5 operativo'])('«%s» cites a norm', (asked) => {
    expect(listSubjects(asked, { words: ['operativo'], unknown: [] }, list)).toMatchObject({ isOurs: true });
  });
});

describe('isTold', () => {
  it.each([
    [true, [], ['x', 'y', 'z'], 0, true, 'only our subject has one of the words'],
    [false, [], [], 0, true, 'nothing but words that name no subject'],
    [false, ['vacuna', 'carnet'], ['x'], 1, false, 'one of three is unknown'],
    [false, ['vacuna', 'carnet', 'descuentan'], ['x'], 1, true, 'one of four; a form of a word of ours is one'],
    [false, ['mesa'], [], 0.3, true, 'one word of texts'],
    [false, ['mesa', 'vacuna'], [], 0.7, false, 'words of texts that no page has together'],
    [false, ['mesa', 'vacuna'], [], 0.8, true, 'on one page'],
    [false, ['mesa', 'vacuna', 'carnet', 'descuento'], [], 0.2, true, 'words of ours, wherever they are'],
  ])('ours %s, %j, unknown %j, share %d → %s: %s', async (isOurs, known, unknown, share, expected) => {
    expect(await isTold({ isOurs, known, unknown }, share, aids)).toBe(expected);
  });
});

it('weighs rare words more, and small numbers and years less', () => {
  expect(weighWord('a', 1, 100)).toBeGreaterThan(weighWord('b', 50, 100));
  expect(weighWord('2030', 1, 100)).toBeLessThan(weighWord('173', 1, 100));
});
