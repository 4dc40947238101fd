import { describe, expect, it, test } from 'vitest';
import { listProcedures } from '#procedures';
import { formatTold } from '../format-told.ts';
import { openKnowledge } from '../knowledge.ts';
import { proveAnswer } from '../proof.ts';
import type { ToldAnswer } from '../proof.schema.ts';
import type { Told } from '../tool.ts';
import { tellDuties } from './duties.ts';
import { findProcedures } from './find-procedure.ts';
import { readProvision } from './read-provision.ts';
import { tellRequirements } from './requirements.ts';

const knowledge = openKnowledge();
const trujillo = 'om-011-2012-mpt';

function prove(told: Told): ToldAnswer & { words: string } {
  if ('problems' in told) throw new Error(told.problems.join(' '));
  const proved = proveAnswer(knowledge, told);
  return { ...proved, words: formatTold(proved).replaceAll('\u00a0', ' ') };
}

const read = (norma: string, disposicion?: string): ReturnType<typeof prove> =>
  prove(readProvision({ norma, disposicion }, knowledge));
const askFor = (tramite: string): ReturnType<typeof prove> => prove(tellRequirements({ tramite }, knowledge));

describe('what stands in words beside a procedure', () => {
  test.for<[reason: string, tramite: string, says: string]>([
    ['where each paper is asked for', 'trujillo-carnet', 'DNI vigente. Copia simple. La norma solo nombra'],
    ['its place', 'trujillo-carnet', 'foto tamaño carnet. [OM N° 011-2012-MPT, artículo 33, numeral 33.2, literal b]'],
    ['silence, with its doubt', 'trujillo-carnet', 'no consta qué silencio vale hoy'],
    ['appeals', 'trujillo-carnet', 'Recurso, Apelación: ante Gerente General; 15 días para presentarlo'],
    ['a page that is not here', 'nuevo-chimbote-formalizacion', 'Recursos: '],
    ['how it is decided', 'nuevo-chimbote-constancia', 'Aprobación automática: '],
    ['that nothing is said of a payment', 'trujillo-perfil', 'Pago: la norma no habla de un pago.'],
    ['a sum that nobody says', 'cusco-inscripcion', 'Pago: No consta. La norma pide pagar y no dice cuánto.'],
  ])('%s', ([, tramite, says]) => {
    expect(askFor(tramite).words).toContain(says);
  });

  it.each(listProcedures().map(({ id }) => id))('every sentence of %s ends once', (id) => {
    expect(askFor(id).respuesta).not.toMatch(/\.\.|undefined|null/u);
  });

  it('is data, too, with the places', () => {
    const { datos } = askFor('trujillo-carnet');
    expect(datos['pago']).toMatchObject({ monto: 'S/\u00a015.40 en 2026', dondeSePaga: 'no consta' });
    expect(JSON.stringify(datos['pago'])).toContain('literal e');
    expect(JSON.stringify(datos['silencio'])).toContain('anexo 12 B');
  });
});

test.for<[asked: string, found: string[]]>([
  ['¿Qué papeles pide el carnet en Trujillo y cuánto cuesta este año?', ['trujillo-carnet']],
  ['cuánto cuesta el carnet en Lima', []],
  ['requisitos', []],
])('«%s» is %o', ([asked, found]) => {
  expect(findProcedures(asked).map(({ id }) => id)).toEqual(found);
});

describe('what a place is proved with', () => {
  it('a whole norm whose text is here has its digest', () => {
    const { fuentes, words } = read(trujillo);
    expect(fuentes[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(words).not.toContain('no tenemos su texto');
  });

  it('a provision has the digest that a citation of it carries', () => {
    const { fuentes } = read(trujillo, '33.2 e');
    expect(fuentes[0]?.huella).toBe(knowledge.findDigest(trujillo, 'art_33__para_33-2__point_e'));
    expect(fuentes[0]?.huella).toMatch(/^\w{5,}$/u);
  });

  it('an annex that the document lacks has no words of ours for printed ones, and no digest of nothing', () => {
    const { respuesta, fuentes } = read(trujillo, 'anexo 5');
    expect(respuesta).toContain('no hay palabras de esta parte');
    expect(fuentes[0]).toMatchObject({ sha256: null, huella: null });
  });
});

test.for<[reason: string, norma: string, disposicion: string | undefined, says: RegExp]>([
  ['a part with a state of its own', 'const-1993', 'art 194', /Artículo 194: Vigente con cambios \(confirmado/],
  ['a part that another norm took away', 'ds-005-2010-minam', 'art 31', /deroga DS N° 005-2010-MINAM, artículo 31/],
  ['a part of which nothing is known', 'const-1993', 'art 7', /No podemos comprobar si «art 7» existe/],
  ['the norm alone', 'ley-28611', undefined, /No tenemos su texto/],
])('of a norm without text: %s', ([, norma, disposicion, says]) => {
  expect(read(norma, disposicion).words).toMatch(says);
});

describe('what the plans ask for', () => {
  const { words, datos } = prove(tellDuties({ entidad: 'MINAM', anio: 2026 }, '2026-11-29'));

  it('names the document, with its digest, and says that it is no norm', () => {
    expect(words).toMatch(/Leído de «Plan 2025 .+sha256 del documento [0-9a-f]{64}\. No es norma/u);
  });

  it('keeps the goal of each table that states one', () => {
    const rows = (prove(tellDuties({ entidad: 'MINAM' }, '2026-11-29')).datos['toca'] ?? []) as { metas: unknown[] }[];
    expect(rows.some(({ metas }) => metas.length > 1)).toBe(true);
    expect(datos['toca']).toContainEqual(
      expect.objectContaining({ metas: [expect.objectContaining({ donde: 'tabla 2.2' })] }),
    );
  });
});
