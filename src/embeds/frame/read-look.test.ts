import { expect, test } from 'vitest';
import { readLook } from './read-look.ts';

test.for<[reason: string, query: string, theme: string | undefined, colour: string | undefined]>([
  ['nothing asked', '', undefined, undefined],
  ['light', 'tema=claro', 'claro', undefined],
  ['dark', 'tema=oscuro', 'oscuro', undefined],
  ['a theme that there is not', 'tema=azul', undefined, undefined],
  ['a theme is written small', 'tema=Claro', undefined, undefined],
  ['a colour is taken as written', 'color=0a5c36', undefined, '0a5c36'],
  ['with its sign', 'color=%230a5c36', undefined, '#0a5c36'],
  ['blanks around it say nothing', 'color=%200a5c36%20', undefined, '0a5c36'],
  ['empty is not asked', 'color=', undefined, undefined],
  ['blank is not asked', 'color=%20%20', undefined, undefined],
  ['what is long is no colour, and is not carried whole', `color=${'a'.repeat(500)}`, undefined, 'a'.repeat(20)],
  ['the first of two counts', 'color=111111&color=222222', undefined, '111111'],
  ['what else it says is left to the tool', 'anio=2024&tema=oscuro&reglas=x', 'oscuro', undefined],
])('%s', ([, query, theme, colour]) => {
  expect(readLook(new URLSearchParams(query))).toEqual({ theme, colour });
});
