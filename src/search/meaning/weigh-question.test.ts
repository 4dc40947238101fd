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
  it.each([
    [['vacuna', 'mesa'], [], { isOurs: false, own: ['vacuna'], other: ['mesa'], unknown: [] }, 'ours, and of texts'],
    [['descuentan'], [], { isOurs: false, own: ['descuentan'], other: [], unknown: [] }, 'a form of a word of ours'],
    [['requisitos', '33'], [], { isOurs: false, own: [], other: [], unknown: [] }, 'words that name no subject'],
    [['vacuna'], ['bodega'], { isOurs: false, own: ['vacuna'], other: [], unknown: ['bodega'] }, 'what no page has'],
    [['vacuna'], ['vinieron', 'dnde'], { isOurs: false, own: ['vacuna'], other: [], unknown: [] }, 'a verb, a slip'],
    [['reciclador'], ['bodega'], { isOurs: true }, 'a word that only our subject has'],
  ])('%j, %j → %j: %s', async (words, unknown, subjects) => {
    expect(await listSubjects('', { words, unknown }, list, aids)).toMatchObject(subjects);
  });

  it.each(['art 28 operativo', 'operativo 011-2012', 'anexo 5 operativo'])('«%s» cites a norm', async (asked) => {
    expect(await listSubjects(asked, { words: ['operativo'], unknown: [] }, list, aids)).toMatchObject({
      isOurs: true,
    });
  });
});

describe('isTold', () => {
  const words = (count: number): string[] => Array.from({ length: count }, (_, at) => `w${at}`);
  it.each([
    [true, 0, 0, 3, 0, true, 'only our subject has one of the words'],
    [false, 0, 0, 0, 0, true, 'nothing but words that name no subject'],
    [false, 2, 0, 1, 1, false, 'one of three is unknown'],
    [false, 3, 0, 1, 1, true, 'one of four'],
    [false, 0, 1, 0, 0.3, true, 'one word of texts'],
    [false, 1, 1, 0, 0.7, false, 'words of texts that no page has together'],
    [false, 1, 1, 0, 0.8, true, 'on one page'],
    [false, 3, 1, 0, 0.2, true, 'words of ours, wherever they are'],
  ])('ours %s, own %i, of texts %i, unknown %i, share %d → %s: %s', (isOurs, own, other, unknown, share, expected) => {
    expect(isTold({ isOurs, own: words(own), other: words(other), unknown: words(unknown) }, share)).toBe(expected);
  });
});

it('weighs rare words more, and small numbers and years less', () => {
  expect(weighWord('a', 1, 100)).toBeGreaterThan(weighWord('b', 50, 100));
  expect(weighWord('2030', 1, 100)).toBeLessThan(weighWord('173', 1, 100));
});
