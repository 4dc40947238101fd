import { describe, expect, it } from 'vitest';
import { KebabSchema, Sha256Schema } from './index.ts';

describe('KebabSchema', () => {
  it.each([
    ['trujillo-carnet', true, 'words joined by a hyphen'],
    ['zona-1', true, 'a number'],
    ['2', true, 'a number alone'],
    ['Trujillo', false, 'a capital'],
    ['recojo-mañana', false, 'a letter that addresses do not have'],
    ['a--b', false, 'two hyphens'],
    ['-a', false, 'begins with one'],
    ['a-', false, 'ends with one'],
    ['a b', false, 'a space'],
    ['a\n', false, 'an end of line'],
    ['', false, 'nothing'],
  ])('%j: %s (%s)', (id, isValid) => {
    expect(KebabSchema.safeParse(id).success).toBe(isValid);
  });
});

describe('Sha256Schema', () => {
  const digest = '0123456789abcdef'.repeat(4);
  it.each([
    [digest, true, '64 digits'],
    [digest.toUpperCase(), false, 'capitals'],
    [digest.slice(1), false, 'one too few'],
    [`${digest}0`, false, 'one too many'],
    [digest.replace('a', 'g'), false, 'no hexadecimal digit'],
  ])('%s: %s (%s)', (text, isValid) => {
    expect(Sha256Schema.safeParse(text).success).toBe(isValid);
  });
});
