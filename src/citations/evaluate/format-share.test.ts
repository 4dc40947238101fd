import { expect, test } from 'vitest';
import { formatShare } from './format-share.ts';

test.for([
  [1, '100.0 %', 'everything'],
  [0.9999, '99.9 %', 'almost everything is not everything'],
  [0.8095, '80.9 %', 'cut, not rounded'],
  [0, '0.0 %', 'nothing'],
] as const)('%d is shown as %s: %s', ([share, shown]) => {
  expect(formatShare(share)).toBe(shown);
});
