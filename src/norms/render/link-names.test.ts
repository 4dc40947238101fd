import { describe, expect, it } from 'vitest';
import { buildLinkedText } from './link-names.ts';

const law = { name: 'Ley N° 1', href: '/a/' };
const decree = { name: 'DS N° 2', href: '/b/' };

describe('buildLinkedText', () => {
  it.each([
    ['no names', 'Nada.', [law], [{ text: 'Nada.' }]],
    [
      'in the order of the prose',
      'DS N° 2; Ley N° 1, fin',
      [law, decree],
      [{ text: 'DS N° 2', href: '/b/' }, { text: '; ' }, { text: 'Ley N° 1', href: '/a/' }, { text: ', fin' }],
    ],
    [
      'only the first mention',
      'Ley N° 1 y Ley N° 1',
      [law],
      [{ text: 'Ley N° 1', href: '/a/' }, { text: ' y Ley N° 1' }],
    ],
    [
      'names that overlap: the first wins',
      'Ley N° 1',
      [law, { name: 'N° 1', href: '/c/' }],
      [{ text: 'Ley N° 1', href: '/a/' }],
    ],
  ])('%s', (_reason, prose, names, expected) => {
    expect(buildLinkedText(prose, names)).toEqual(expected);
  });
});
