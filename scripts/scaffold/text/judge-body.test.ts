import { expect, test } from 'vitest';
import { judgeBody } from './judge-body.ts';

test.for<[reason: string, body: string, found: RegExp]>([
  ['one of each', '#### Artículo 1.- Objeto\n', /^1 artículo, 1 parte con dirección propia y \d+ palabras\.$/],
  [
    'several',
    '#### Artículo 1.- Objeto\n\n#### Artículo 2.- Fin\n',
    /^2 artículos \(del art_1 al art_2\), 2 partes con dirección propia/,
  ],
])('what was found is said in words that agree: %s', ([, body, found]) => {
  expect(judgeBody(body).found[0]).toMatch(found);
});
