import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { findNormText } from '#norms';
import { buildPrintedTexts } from '#observations';
import { listProcedures } from '#procedures';
import { buildServer } from './build-server.ts';
import { openKnowledge, type Knowledge } from './knowledge.ts';
import { listMcpTools } from './list-tools.ts';
import { digestWords } from './proof.ts';
import { ToldSchema, type ToldAnswer } from './proof.schema.ts';

let knowledge: Knowledge | undefined;
const mcp = buildServer({
  loadTools: () => Promise.resolve(listMcpTools()),
  openKnowledge: () => Promise.resolve((knowledge ??= openKnowledge())),
});
const client = new Client({ name: 'prueba', version: '1' });

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([mcp.connect(ours), client.connect(theirs)]);
  // The client holds what comes against the schemas it was given.
  await client.listTools();
});
afterAll(() => client.close());

interface Called {
  isError?: boolean;
  content: { text: string }[];
  structuredContent?: unknown;
}

const call = async (name: string, given: Record<string, unknown>): Promise<Called> =>
  (await client.callTool({ name, arguments: given })) as unknown as Called;

async function ask(name: string, given: Record<string, unknown>): Promise<ToldAnswer & { words: string }> {
  const { isError, content, structuredContent } = await call(name, given);
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
      /«Ley N° 27314»: derogada.*hoy rige o la cambió: DLeg N° 1278/,
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
    const { isError, content } = await call(name, given);
    expect(isError).toBe(true);
    expect(content[0]?.text).toMatch(says);
    expect(content[0]?.text).not.toMatch(/undefined|null|Error|Invalid|expected/);
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
