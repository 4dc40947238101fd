import { expect, test } from 'vitest';
import { rememberByText } from './remember.ts';

test('what follows from a text is worked out once', () => {
  let times = 0;
  const measure = rememberByText((text) => {
    times += 1;
    return { length: text.length };
  });
  expect(measure('abc')).toBe(measure('abc'));
  expect(measure('abcd')).toEqual({ length: 4 });
  expect(times).toBe(2);
});

test('what is undefined is remembered, too, and no more than some thousand texts', () => {
  let times = 0;
  const count = rememberByText(() => void (times += 1));
  count('a');
  count('a');
  expect(times).toBe(1);
  for (let text = 0; text < 5000; text += 1) count(String(text));
  count('a');
  expect(times).toBe(5002);
});
