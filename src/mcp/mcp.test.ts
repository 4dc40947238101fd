import { describe, expect, it, test } from 'vitest';
import { findNormText } from '#norms';
import { buildPrintedTexts } from '#observations';
import { listProcedures } from '#procedures';
import { callTool, useClient } from './client.fixture.ts';
import { digestWords } from './proof.ts';
import { ToldSchema, type ToldAnswer } from './proof.schema.ts';

const client = useClient();

async function ask(name: string, given: Record<string, unknown>): Promise<ToldAnswer & { words: string }> {
  const { isError, content, structuredContent } = await callTool(client, name, given);
  expect(isError, content[0]?.text).toBeUndefined();
  return { ...ToldSchema.parse(structuredContent), words: (content[0]?.text ?? '').replaceAll('\u00a0', ' ') };
}

const trujillo = 'om-011-2012-mpt';

describe('an answer', () => {
  test.for<[reason: string, name: string, given: Record<string, unknown>, says: RegExp]>([
    ['a number', 'buscar_norma', { texto: 'DS 005-2010-MINAM' }, /id ds-005-2010-minam/],
    ['a number and a place', 'buscar_norma', { texto: 'om 11-2012-mpt art 33' }, /disposicion art_33/],
    ['a number given as one', 'buscar_norma', { texto: 29419 }, /id ley-29419/],
    ['a number that is not held', 'buscar_norma', { texto: 'Ley 99999' }, /^No tenemos ese número\./],
    ['words', 'buscar_norma', { texto: 'ley de residuos solidos' }, /id dleg-1278[^]*id ley-27314/],
    ['words of nothing', 'buscar_norma', { texto: 'xyzzy' }, /No hallamos ninguna norma/],
    [
      'a place in words',
      'leer_disposicion',
      { norma: trujillo, disposicion: '33.2 e' },
      /derecho de trámite del 0\.28 %/,
    ],
    [
      'a place by its eId',
      'leer_disposicion',
      { norma: 'OM 011-2012-MPT', disposicion: 'art_33' },
      /numeral|Artículo 33/,
    ],
    ['no place', 'leer_disposicion', { norma: trujillo }, /Artículo 33 — art_33/],
    ['a norm without text', 'leer_disposicion', { norma: 'ley 29419', disposicion: 'art. 5' }, /No tenemos su texto/],
    ['a citation in force', 'verificar_citas', { texto: 'La Ley N° 29419.' }, /«Ley N° 29419»: vigente/],
    [
      'one repealed',
      'verificar_citas',
      { texto: 'La Ley N° 27314.' },
      /«Ley N° 27314»: derogada.*rige en su lugar o la cambió: DLeg N° 1278/,
    ],
    ['one that is not here', 'verificar_citas', { texto: 'La Ley N° 99999.' }, /fuera de lo que tenemos/],
    [
      'a provision that the text held does not have',
      'verificar_citas',
      { texto: 'El artículo 99 de la Ordenanza N° 011-2012-MPT de la Municipalidad Provincial de Trujillo.' },
      /no existe en el texto que tenemos; .*Lo citado no está en el texto que tenemos, que no es toda la norma/,
    ],
    [
      'a number that cannot be, and one near it',
      'verificar_citas',
      { texto: 'El Decreto Supremo N° 005-201-MINAM.' },
      /número mal escrito o incompleto; .*puede ser: Decreto Supremo N° 005-2010-MINAM/,
    ],
    [
      'words in quotation marks that are not those of the text',
      'verificar_citas',
      {
        texto:
          'El artículo 1 de la Ordenanza N° 011-2012-MPT de la Municipalidad Provincial de Trujillo dice «los recicladores pagarán mil soles cada semana por pasar».',
      },
      /No hallamos esas palabras en el texto que tenemos/,
    ],
    ['no citation', 'verificar_citas', { texto: 'Según el artículo 5, se paga.' }, /No hallamos citas/],
    ['all procedures', 'requisitos', {}, /id trujillo-carnet/],
    ['a case', 'requisitos', { tramite: 'trujillo-carnet', respuestas: { vez: 'renovacion' } }, /DNI vigente/],
    ['a fee', 'calcular_derecho', { tramite: 'trujillo-carnet', anio: 2026 }, /S\/ 15\.40/],
    ['a period', 'contar_plazo', { desde: '24/06/2026', cantidad: 5 }, /jueves 2 de julio de 2026/],
    ['the first question', 'que_toca', {}, /¿Dónde estás\?[^]*pantalla «cusco»/],
    ['a screen', 'que_toca', { pantalla: 'trujillo-sin-grupo' }, /\/tramites\/trujillo-perfil\//],
    ['an entity', 'que_toca', { entidad: 'Ministerio del Ambiente', anio: 2026 }, /le toca en 2026/],
    ['a year', 'que_toca', { anio: '2026' }, /Lo que toca en 2026/],
  ])('to %s', async ([, name, given, says]) => {
    expect((await ask(name, given)).words).toMatch(says);
  });

  it('is no surer of a norm than its record', async () => {
    const { fuentes, normas, words } = await ask('requisitos', { tramite: 'trujillo-carnet' });
    const own = normas.find(({ norma }) => norma === trujillo);
    expect(own?.estado).toBe('Sin verificar');
    expect(own?.duda).toContain('No sabemos si esta norma sigue vigente.');
    expect(words).toContain('No sabemos si esta norma sigue vigente.');
    for (const { norma, estado, revisadoEl } of fuentes) {
      expect(normas.map((one) => one.norma)).toContain(norma);
      expect(`${estado} ${revisadoEl}`).toMatch(/^\p{L}.* \d{4}-\d\d-\d\d$/u);
    }
  });

  it('bears the digest of the printed words', async () => {
    const { datos, fuentes } = await ask('leer_disposicion', { norma: trujillo, disposicion: '33.2 e' });
    const words = buildPrintedTexts(findNormText(trujillo).tree).get('art_33__para_33-2__point_e') ?? '';
    expect(datos['texto']).toBe(words);
    expect(fuentes[0]?.sha256).toBe(digestWords(words));
  });

  it('leaves out what is not of the case', async () => {
    const { respuesta } = await ask('requisitos', { tramite: 'trujillo-carnet', respuestas: { vez: 'renovacion' } });
    expect(respuesta).not.toContain('Constancia del curso');
    expect(respuesta).toContain('Llevas: De 4 a 5 cosas.');
  });

  it.each(listProcedures().map(({ id }) => id))('is given for every procedure: %s', async (id) => {
    const { fuentes } = await ask('requisitos', { tramite: id });
    expect(fuentes.length).toBeGreaterThan(0);
  });

  it('does not link a text to itself', async () => {
    const texto = 'El artículo 5 y el numeral 33.2 de la presente ordenanza. La Ley N° 29419.';
    const { fuentes } = await ask('verificar_citas', { texto });
    expect(fuentes.map(({ norma }) => norma)).toEqual(['ley-29419']);
  });

  it('places citations in the text as it was given', async () => {
    const texto = '\n\nUno.\r\n\r\n  Según la Ley N° 29419, dos.';
    const { datos } = await ask('verificar_citas', { texto });
    const [found] = datos['citas'] as { texto: string; desde: number; hasta: number }[];
    expect(texto.slice(found?.desde, found?.hasta)).toBe(found?.texto);
  });
});

it('reads hostile text in time that grows with its length', async () => {
  const texto = 'artículo 5 de la Ley N° 29419, numeral 1.1, '.repeat(4_400);
  const start = performance.now();
  await ask('verificar_citas', { texto });
  await ask('verificar_citas', { texto: '(art. '.repeat(30_000) });
  await ask('verificar_citas', { texto: '\n \n'.repeat(60_000) + 'a' });
  expect(performance.now() - start).toBeLessThan(60_000);
});

it('names its tools as they were asked for, with schemas of objects', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    'buscar_norma',
    'calcular_derecho',
    'contar_plazo',
    'leer_disposicion',
    'que_toca',
    'requisitos',
    'verificar_citas',
  ]);
  for (const { inputSchema, annotations } of tools) {
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(annotations?.readOnlyHint).toBe(true);
  }
});
