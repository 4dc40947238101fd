import { expect, test } from 'vitest';
import type { AttackWay } from './attack-page.ts';
import { chooseAll, chooseBoth, chooseHandful, chooseTurns, chooseWays } from './attack-choices.ts';

const ways: readonly AttackWay[] = [
  'spread',
  'spread',
  'alone',
  'alone',
  'alone',
  'shape',
  'written',
  'written',
  'written',
];

test.for([
  ['everything', chooseAll, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ['some ways, whole', chooseWays('spread', 'shape'), [0, 1, 5]],
  ['two choices, each attempt once', chooseBoth(chooseWays('shape'), chooseWays('shape', 'spread')), [5, 0, 1]],
  [
    'every second of two ways: what the one leaves the other takes',
    chooseTurns(['alone', 'written'], 0),
    [0, 1, 2, 4, 5, 7],
  ],
  ['on the next page the other way round', chooseTurns(['alone', 'written'], 1), [0, 1, 3, 5, 6, 8]],
  ['so many, spread over all', chooseHandful(3, 0), [0, 3, 6]],
  ['on the next page from another place', chooseHandful(3, 1), [1, 4, 7]],
] as const)('%s', ([, choose, chosen]) => {
  expect(choose(ways)).toEqual(chosen);
});
