import { describe, expect, it } from 'vitest';
import { findMeant, isListed } from './find-meant.ts';
import { buildWordLists, findInitial, unpackWords } from './word-list.ts';

const lists = buildWordLists([
  {
    own: 'Carnet del reciclador. Licencia, basura, corresponsabilidad, triciclo, vacuna, TUPA, horarios',
    text: 'Los recicladores de la ordenanza. La recolección y la RECOLECCION selectiva; tupe, cisterna, sistema',
  },
]);

const meant = (word: string): ReturnType<typeof findMeant> => {
  const list = lists.get(findInitial(word));
  return list && findMeant(word, list);
};

describe('findMeant', () => {
  it.each([
    ['resicladores', 'recicladores', 'sound', 'misspelled, and the plural of the word that is listed'],
    ['resiclador', 'reciclador', 'sound', 'misspelled as it sounds'],
    ['lisensia', 'licencia', 'sound', 'seseo'],
    ['vasura', 'basura', 'sound', 'b and v'],
    ['recolecion', 'recolección', 'sound', 'spelled back with its accent'],
    ['coresponsabilidad', 'corresponsabilidad', 'slip', 'one r for two'],
    ['trisiclos', 'triciclos', 'sound', 'the other plural'],
    ['orarios', 'horarios', 'sound', 'a word that is listed in the plural'],
    ['recilcador', 'reciclador', 'slip', 'two neighbours exchanged'],
    ['carmet', 'carnet', 'slip', 'another letter'],
  ])('%s → %s by %s: %s', (written, word, by) => {
    expect(meant(written)).toEqual({ word, by });
  });

  it.each([
    ['lima', 'a town is no slip of another word'],
    ['carro', 'two letters in a short word'],
    ['xyz', 'nothing near'],
    ['ccc', 'one sound'],
    ['sol', 'three letters are near to everything'],
    ['garbage', 'another language'],
    ['sistena', 'a slip of a word of texts, which are many'],
    ['tupo', 'four letters are near to many'],
  ])('finds nothing for %s: %s', (written) => {
    expect(meant(written)).toBeUndefined();
  });

  it('takes what sounds alike, in texts too, before what is a letter away in our words', () => {
    expect(meant('sisterna')).toEqual({ word: 'cisterna', by: 'sound' });
    expect(meant('lisencio')).toEqual({ word: 'licencia', by: 'slip' });
  });
});

it.each([
  ['tupe', true, 'as it is'],
  ['carnets', true, 'in the plural'],
  ['horario', true, 'in the singular'],
  ['karnet', false, 'as it sounds'],
])('%s is listed: %s (%s)', (word, expected) => {
  const list = lists.get(findInitial(word));
  expect(list && isListed(word, list)).toBe(expected);
});

describe('the lists', () => {
  it('hold each word once, plurals not beside their singular', () => {
    const words = [...lists.values()].flatMap(({ own, other }) => [...unpackWords(own), ...unpackWords(other)]);
    expect(new Set(words).size).toBe(words.length);
    expect(words).toContain('recolección');
    expect(words).not.toContain('recoleccion');
    expect(words).not.toContain('recicladores');
  });

  it('unpack what was packed', () => {
    expect(unpackWords(lists.get('r')?.own ?? '')).toEqual(['reciclador']);
    expect(unpackWords('')).toEqual([]);
  });
});
