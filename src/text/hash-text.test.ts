import { expect, test } from 'vitest';
import { hashText } from './hash-text.ts';

test.for([
  ['', 0x811c9dc5, 'the offset basis'],
  ['a', 0xe40c292c, 'a published value of FNV-1a'],
  ['foobar', 0xbf9cf968, 'a published value of FNV-1a'],
] as const)('hashes «%s»: %s, %s', ([text, expected]) => {
  expect(hashText(text)).toBe(expected.toString(36));
});
