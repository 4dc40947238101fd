import { describe, expect, test } from 'vitest';
import { callTool, useClient } from './client.fixture.ts';

const client = useClient();
const trujillo = 'om-011-2012-mpt';
const markup = '"><script>alert(1)</script>';

describe('what cannot be answered is told in Spanish, with what to write', () => {
  test.for<[reason: string, name: string, given: Record<string, unknown>, says: RegExp]>([
    ['nothing given', 'buscar_norma', {}, /«texto»: .*se recibió nada.*Ley 29419/],
    ['a list', 'buscar_norma', { texto: ['a'] }, /«texto»: .*una lista/],
    ['blanks', 'buscar_norma', { texto: '  ' }, /«texto»: escribe/],
    ['too long', 'buscar_norma', { texto: 'a'.repeat(500) }, /«texto»: /],
    ['a key that is not there', 'buscar_norma', { texto: 'ley', textos: 1 }, /«textos» no existe.*«texto»/],
    ['an unknown norm', 'leer_disposicion', { norma: 'ley 99999' }, /buscar_norma/],
    ['markup', 'leer_disposicion', { norma: markup }, /«norma»: no tenemos/],
    ['a place that is not there', 'leer_disposicion', { norma: trujillo, disposicion: 'art 99' }, /no existe «art 99»/],
    [
      'a place of two',
      'leer_disposicion',
      { norma: trujillo, disposicion: 'art 1' },
      /puede ser varias[^]*main__art_1/,
    ],
    ['a path', 'leer_disposicion', { norma: '../../package.json' }, /«norma»: no tenemos/],
    ['a name of every object', 'leer_disposicion', { norma: trujillo, disposicion: 'constructor' }, /no existe/],
    ['an empty text', 'verificar_citas', { texto: ' \n' }, /está vacío/],
    [
      'more than can be read',
      'verificar_citas',
      { texto: 'a'.repeat(200_001) },
      /«texto»: .*200000|«texto»: .*200 000/,
    ],
    ['an unknown procedure', 'requisitos', { tramite: 'pasaporte' }, /sin «tramite»/],
    ['several procedures', 'requisitos', { tramite: 'trujillo' }, /puede ser varios[^]*id trujillo-carnet/],
    [
      'an answer to no question',
      'requisitos',
      { tramite: 'trujillo-carnet', respuestas: { edad: 'si' } },
      /Pregunta «vez»/,
    ],
    [
      'a wrong answer',
      'requisitos',
      { tramite: 'trujillo-carnet', respuestas: { vez: 'tal vez' } },
      /«primera» \(Sí\)/,
    ],
    ['answers as words', 'requisitos', { tramite: 'trujillo-carnet', respuestas: 'si' }, /«respuestas»: /],
    ['no procedure', 'calcular_derecho', { anio: 2026 }, /«tramite»: /],
    ['a year far off', 'calcular_derecho', { tramite: 'trujillo-carnet', anio: 3000 }, /«anio»: No tenemos la UIT/],
    ['both wrong', 'calcular_derecho', { tramite: '', anio: '1e3' }, /«tramite»/],
    [
      'a procedure that is not there',
      'calcular_derecho',
      { tramite: markup },
      /no tenemos.*Hay estos: .*trujillo-carnet/,
    ],
    [
      'a procedure where one of its periods is asked for',
      'contar_plazo',
      { desde: '24/06/2026', tramite: 'trujillo-carnet' },
      /¿Quisiste decir «trujillo-carnet-5»\?/,
    ],
    [
      'a period that is not there, beside a length',
      'contar_plazo',
      { desde: '24/06/2026', tramite: 'nada', cantidad: 5 },
      /«tramite»: no tenemos «nada»/,
    ],
    ['a place that is not there', 'contar_plazo', { desde: '24/06/2026', cantidad: 5, lugar: 'lima' }, /«lugar»: /],
    ['a day that does not exist', 'contar_plazo', { desde: '31/02/2026', cantidad: 5 }, /«desde»: /],
    ['no length', 'contar_plazo', { desde: '24/06/2026' }, /«cantidad»: Escribe el plazo/],
    ['a unit of its own', 'contar_plazo', { desde: '24/06/2026', cantidad: 1, unidad: 'lunas' }, /«unidad»: /],
    ['an unknown screen', 'que_toca', { pantalla: 'trujilo' }, /¿Quisiste decir «trujillo»\?/],
    ['an unknown entity', 'que_toca', { entidad: 'MINAN' }, /¿Quisiste decir/],
    ['a year in two figures', 'que_toca', { anio: 26 }, /cuatro cifras/],
    ['two questions at once', 'que_toca', { pantalla: 'cusco', anio: 2026 }, /a la vez no/],
    ['a tool that is not there', 'buscar_normas', {}, /¿Quisiste decir «buscar_norma»\?/],
  ])('%s', async ([, name, given, says]) => {
    const { isError, content } = await callTool(client, name, given);
    expect(isError).toBe(true);
    expect(content[0]?.text).toMatch(says);
    expect(content[0]?.text).not.toMatch(/undefined|null|Error|Invalid|expected/);
  });
});
