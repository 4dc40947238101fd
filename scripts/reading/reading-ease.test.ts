import { expect, test } from 'vitest';
import { measureReadingEase } from './reading-ease.ts';

test('reckons by hand: 9 words, 2 sentences, 15 syllables', () => {
  // «Lleva tu copia hoy.» 2+1+2+1 = 6; «Paga y guarda el recibo.» 2+1+2+1+3 = 9.
  const ease = measureReadingEase(['Lleva tu copia hoy. Paga y guarda el recibo.']);
  expect(ease).toMatchObject({ words: 9, sentences: 2 });
  expect(ease?.score).toBeCloseTo(206.835 - 62.3 * (15 / 9) - 9 / 2, 6);
});

test('a block ends a sentence, labels are none, and nothing is no score', () => {
  expect(measureReadingEase(['DNI vigente', 'Lleva tu copia hoy', 'Paga y guarda el recibo'])).toMatchObject({
    words: 9,
    sentences: 2,
  });
  expect(measureReadingEase(['DNI vigente', ''])).toBeUndefined();
});

test('long words and long sentences are harder', () => {
  const score = (text: string): number => measureReadingEase([text])?.score ?? 0;
  expect(score('Paga y guarda el recibo.')).toBeGreaterThan(
    score('Efectuado el abono correspondiente, conserve el comprobante respectivo para su posterior presentación.'),
  );
});
