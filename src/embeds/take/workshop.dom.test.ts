import { expect, test } from 'vitest';
import { describeChosen } from './workshop.ts';

test.for([
  [1, '1 elegida', 'one is no plural'],
  [2, '2 elegidas', 'several'],
  [18, '18, las que caben en una hoja por sus dos caras', 'no more fit'],
] as const)('%i chosen: «%s» (%s)', ([count, words]) => {
  expect(describeChosen(count)).toBe(words);
});
