import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const words = 'José Ñique';
const codes = Array.from(words, (sign) => sign.charCodeAt(0));

it.each([
  ['UTF-8', new TextEncoder().encode(words)],
  ['UTF-8 with a mark in front', new TextEncoder().encode(`\uFEFF${words}`)],
  ['Windows-1252, as Excel writes CSV', Uint8Array.from(codes)],
  ['UTF-16, least byte first', Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code, 0])])],
  ['UTF-16, most byte first', Uint8Array.from([0xfe, 0xff, ...codes.flatMap((code) => [0, code])])],
])('reads %s', (_why, bytes) => {
  expect(decodeText(bytes)).toBe(words);
});

it('reads nothing as nothing', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});
