import { expect, test } from 'vitest';
import { describeCount, describeMissing } from './search-words.ts';

const nothing = { numbers: false, words: false, texts: 0 };

test.for([
  [nothing, undefined, 'all came'],
  [
    { ...nothing, numbers: true },
    'por número no llegó a cargar: aquí está solo lo que se encuentra por palabras',
    'words alone',
  ],
  [
    { ...nothing, words: true },
    'por palabras no llegó a cargar: aquí está solo lo que se encuentra por número',
    'numbers alone',
  ],
  [{ ...nothing, numbers: true, words: true }, 'ni por número ni por palabras', 'neither'],
  [{ ...nothing, texts: 1 }, 'Falta un lugar', 'one text'],
  [{ ...nothing, numbers: true, texts: 3 }, 'por palabras. Faltan 3 lugares', 'numbers and some texts'],
] as const)('%o says «%s»: %s', ([missing, words]) => {
  const said = describeMissing(missing);
  if (words === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(words);
});

test.for([
  [0, 'Nada con las palabras «multa».'],
  [1, 'Un lugar con «multa».'],
  [7, '7 lugares con «multa», primero los que más se acercan.'],
] as const)('counts %i', ([hits, words]) => {
  expect(describeCount(hits, 'multa')).toBe(words);
});
