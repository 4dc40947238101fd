import { describe, expect, test } from 'vitest';
import { parsePlaceKey } from './parse-place-key.ts';

const rows: { reason: string; text: string; key: string }[] = [
  { reason: 'Roman stage, accents, «etapa»', text: 'Santa María IV etapa', key: 'santa maria 4' },
  { reason: 'Arabic stage', text: 'santa maria 4', key: 'santa maria 4' },
  { reason: 'ordinal figures and abbreviations', text: 'Urb. Sta. María 4ta Etapa', key: 'santa maria 4' },
  { reason: 'a degree sign after the figure', text: 'Sta María 4° etapa', key: 'santa maria 4' },
  { reason: 'a spelled stage', text: 'Santa María cuarta etapa', key: 'santa maria 4' },
  { reason: 'a spelled number without «etapa» is a word', text: 'La Quinta', key: 'quinta' },
  { reason: 'several stages, in order', text: 'San Andrés III, I y II etapa', key: 'san andres 1 2 3' },
  { reason: 'articles are left out on both sides', text: 'El Sol del Chacarero', key: 'sol chacarero' },
  { reason: 'letters with points', text: 'U.V. Santa Rosa', key: 'unidad vecinal santa rosa' },
  { reason: 'letters without points', text: 'uv santa rosa', key: 'unidad vecinal santa rosa' },
  { reason: 'a letter that is no number stays', text: 'Semirústica Mampuesto A', key: 'semirustica mampuesto a' },
  { reason: 'tens', text: 'Barrio XIV', key: 'barrio 14' },
  { reason: 'not a well-formed Roman number', text: 'Barrio IIX', key: 'barrio iix' },
  { reason: 'a word that would be a large Roman number', text: 'Mi Perú C', key: 'mi peru c' },
  { reason: 'a spelled stage beyond the sixth', text: 'Santa María séptima etapa', key: 'santa maria 7' },
  { reason: 'marks only', text: '<<>> ; --', key: '' },
  { reason: 'nothing but loose words', text: 'Urbanización de la', key: '' },
];

describe('what counts in the name of a place', () => {
  test.for(rows)('«$text»: $reason', ({ text, key }) => {
    const { words, stages } = parsePlaceKey(text);
    expect([...words, ...stages].join(' ')).toBe(key);
  });
});
