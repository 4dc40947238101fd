import { expect, test } from 'vitest';
import { sayErratum } from './say-erratum.ts';

test.for([
  [
    'cusco-ley-27444-articulo-203',
    ' (dice «numeral 3) del Artículo 203° de la Ley N° 27444»; así lo entendemos, de memoria, sin confirmar)',
    'a number that nobody confirmed',
  ],
  [
    'cusco-tp-articulo-10',
    ' (dice «artículo 10° del Título Preliminar de la Ley N° 27972»; así lo entendemos)',
    'one that is confirmed',
  ],
  [undefined, '', 'no misprint'],
  ['no-hay', '', 'one that is not listed'],
] as const)('%s: «%s» (%s)', ([id, says]) => {
  expect(sayErratum(id)).toBe(says);
});
