import { expect, test } from 'vitest';
import { countSyllables } from './count-syllables.ts';

test.for([
  ['sol', 1, 'one vowel'],
  ['papel', 2, 'two apart'],
  ['carnet', 2, 'consonants do not count'],
  ['reciclador', 4, 'four'],
  ['organización', 5, 'ió is one'],
  ['día', 2, 'an accent on the weak vowel parts'],
  ['país', 2, 'on either side'],
  ['baúl', 2, 'ú too'],
  ['ciudad', 2, 'two weak ones are one'],
  ['leer', 2, 'two strong ones are two'],
  ['que', 1, 'u after q is not heard'],
  ['guía', 2, 'nor in gui; the accent parts the rest'],
  ['pingüino', 3, 'ü is'],
  ['hoy', 1, 'y at the end is a vowel'],
  ['mayo', 2, 'y before a vowel is none'],
  ['y', 1, 'alone it is'],
  ['prohibido', 3, 'h parts no diphthong: proi-bi-do'],
  ['Uruguay', 3, 'three vowels in one'],
  ['AEREO', 4, 'capitals'],
  ['S/', 1, 'what has no vowel is read all the same'],
] as const)('%s has %i: %s', ([word, count]) => {
  expect(countSyllables(word)).toBe(count);
});
