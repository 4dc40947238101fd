import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { buildCodePath } from './code-path.ts';

/** The squares that a path fills, as rows of ones and noughts. */
function fillSquares(path: string, size: number): string[] {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
  let [x, y] = [0, 0];
  for (const [, right, down, length] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)v1h-\3z/g)) {
    [x, y] = [x + Number(right), y + Number(down)];
    for (let at = x; at < x + Number(length); at += 1) (squares[y] ?? [])[at] = '1';
  }
  return squares.map((row) => row.join(''));
}

test.for([
  'https://normas.ejemplo.pe/',
  'https://normas.ejemplo.pe/tramites/trujillo-carnet/?vez=primera&organicos=no',
])('each dark square of the code is drawn, and no other: %s', (address) => {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const code = buildCodePath(address);
  expect(code.size).toBe(size);
  expect(fillSquares(code.path, size)).toEqual(data.map((row) => row.map(Number).join('')));
  expect(code.path.replaceAll(/m-?\d+ -?\d+h(\d+)v1h-\1z/g, '')).toBe('');
});
