import { describe, expect, test } from 'vitest';
import { listEntities } from '../list-entities.ts';
import { listNamedIn, listRowWords } from './entity-row.ts';
import { formatEntityCount, isEntityMatch } from './filter-entities.ts';

const list = (q: string, figura = ''): string[] =>
  listEntities()
    .filter((entity) =>
      isEntityMatch({ words: listRowWords(entity), places: listNamedIn(entity).join(' ') }, { q, figura }),
    )
    .map(({ id }) => id);

describe('entities are narrowed', () => {
  test.for([
    ['sunass', '', ['sunass'], 'letters in small'],
    [
      'servicios de saneamiento',
      '',
      ['anepssa', 'eps', 'otass', 'sunass'],
      'words of full names, none of them the label',
    ],
    ['educación', 'planres-2023', ['minedu'], 'a word with its accent, in one place only'],
    ['educacion', 'plan-hdr-as-2025', [], 'a place that does not name it'],
    ['ana', '', ['ana'], 'a word is looked for at its beginning: «ana» is not in «peruana»'],
    ['no existe', '', [], 'nothing'],
  ] as const)('«%s» in «%s» gives %j: %s', ([q, figura, ids]) => {
    expect(list(q, figura)).toEqual(ids);
  });

  test('asked for nothing, all stand, each named somewhere', () => {
    expect(list('')).toHaveLength(listEntities().length);
    expect(listEntities().filter((entity) => listNamedIn(entity).length === 0)).toEqual([]);
  });
});

test.for([
  [1, '1 entidad'],
  [83, '83 entidades'],
  [0, '0 entidades'],
] as const)('%i is «%s»', ([count, words]) => {
  expect(formatEntityCount(count)).toBe(words);
});
