import { expect, it } from 'vitest';
import { describeLinks, type LinkCounts } from './describe-links.ts';

const none: LinkCounts = { citing: 0, citedTimes: 0, hasText: false, cited: 0, citesTimes: 0, own: 0 };

it.each<[reason: string, counts: Partial<LinkCounts>, words: string]>([
  [
    'a text that nobody cites',
    { hasText: true, cited: 26, citesTimes: 219, own: 76 },
    'Ningún otro texto de este sitio la cita. Ella cita a otras 26 normas, 219 veces, y partes de sí misma 76 veces.',
  ],
  [
    'a norm without text that two cite',
    { citing: 2, citedTimes: 34 },
    'La citan 2 textos de este sitio, 34 veces en total. No tenemos su texto: no sabemos a quién cita.',
  ],
  [
    'one of everything',
    { citing: 1, citedTimes: 1, hasText: true, cited: 1, citesTimes: 1 },
    'La cita un texto de este sitio, una vez. Ella cita a otra norma, una vez.',
  ],
  [
    'a text that cites nobody',
    { hasText: true },
    'Ningún otro texto de este sitio la cita. Ella no cita a otras normas.',
  ],
])('%s', (_reason, counts, words) => {
  expect(describeLinks({ ...none, ...counts })).toBe(words);
});
