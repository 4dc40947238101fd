import { expect, it } from 'vitest';
import { describeProvisions } from '../../tree/describe-tree.fixture.ts';

/** Points printed as plain paragraphs of an article, each as the path of its eId. */
function listPaths(...markers: string[]): string[] {
  return describeProvisions('#### Artículo 1°.-', ...markers.map((marker) => `${marker} Texto`))
    .slice(1)
    .map((line) => (/art_1__(\S+)/.exec(line)?.[1] ?? '').replaceAll('point_', ''));
}

it.each<[reason: string, markers: string[], paths: string[]]>([
  ['letters', ['a)', 'b)', 'c)'], ['a', 'b', 'c']],
  ['Roman numbers by themselves', ['i)', 'ii)', 'iii)', 'iv)', 'v)'], ['i', 'ii', 'iii', 'iv', 'v']],
  ['Roman below letters', ['a)', 'i)', 'ii)', 'b)', 'i)'], ['a', 'a__i', 'a__ii', 'b', 'b__i']],
  ['i is a letter after h', ['g)', 'h)', 'i)', 'j)'], ['g', 'h', 'i', 'j']],
  [
    'c goes on after b, though it is a Roman hundred',
    ['a)', 'b)', 'i)', 'ii)', 'c)'],
    ['a', 'b', 'b__i', 'b__ii', 'c'],
  ],
  [
    'v goes on after iv',
    ['a)', 'i)', 'ii)', 'iii)', 'iv)', 'v)', 'b)'],
    ['a', 'a__i', 'a__ii', 'a__iii', 'a__iv', 'a__v', 'b'],
  ],
  ['numbers below letters', ['a)', '1)', '2)', 'b)'], ['a', 'a__1', 'a__2', 'b']],
  ['letters below numbers', ['1\\.', 'a)', 'b)', '2\\.'], ['1', '1__a', '1__b', '2']],
  ['ñ between n and o', ['n)', 'ñ)', 'o)'], ['n', 'enie', 'o']],
  ['o right after n', ['n)', 'o)'], ['n', 'o']],
  ['repeated letters stay apart on one level', ['a)', 'b)', 'a)'], ['a', 'b', 'a_2']],
  ['a letter left out stays on its level', ['a)', 'c)', 'd)'], ['a', 'c', 'd']],
  ['capitals and small letters', ['A.', 'a)', 'b)', 'B.'], ['a', 'a__a', 'a__b', 'b']],
])('%s', (_, markers, paths) => {
  expect(listPaths(...markers)).toEqual(paths);
});
