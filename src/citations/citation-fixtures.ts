import { buildCitationRegistry } from './resolve/build-registry.ts';
import type { CitationRegistry, RegisteredNorm } from './resolve/registry.ts';

/** A small norm for tests; `changes` overrides what matters. */
export function buildNorm(
  id: string,
  type: string,
  number: string | null,
  changes: Partial<RegisteredNorm> = {},
): RegisteredNorm {
  const year = /-((?:19|20)\d\d)(?:-|$)/.exec(id)?.[1];
  return {
    id,
    type,
    number,
    year: year === undefined ? 2000 : Number(year),
    issuer: 'x',
    title: 'Sin nombre',
    aliases: [],
    relations: [],
    status: [],
    ...changes,
  };
}

/** A registry with two towns of one sigla, a law with its regulation, and one text with outline. */
export function buildTestRegistry(): CitationRegistry {
  const regulates = (target: string): RegisteredNorm['relations'] => [
    { kind: 'regulates', target, confidence: 'confirmed' },
  ];
  return buildCitationRegistry({
    norms: [
      buildNorm('const-1993', 'constitucion', null, { year: 1993, title: 'Constitución Política del Perú' }),
      buildNorm('ley-27314', 'ley', '27314', { title: 'Ley General de Residuos Sólidos' }),
      buildNorm('ley-29419', 'ley', '29419', { year: 2009, title: 'Ley que regula la actividad de los recicladores' }),
      buildNorm('ds-005-2010-minam', 'decreto-supremo', '005-2010-MINAM', { relations: regulates('ley-29419') }),
      buildNorm('dleg-1280', 'decreto-legislativo', '1280', { year: 2016 }),
      buildNorm('ds-019-2017-vivienda', 'decreto-supremo', '019-2017-VIVIENDA', { relations: regulates('dleg-1280') }),
      buildNorm('ds-009-2024-vivienda', 'decreto-supremo', '009-2024-VIVIENDA', {
        relations: [
          ...regulates('dleg-1280'),
          { kind: 'repeals', target: 'ds-019-2017-vivienda', confidence: 'confirmed' },
        ],
      }),
      buildNorm('om-011-2012-mpt', 'ordenanza-municipal', '011-2012-MPT', {
        issuer: 'mp-trujillo',
        title: 'Reglamento de formalización',
      }),
      buildNorm('om-012-2007-mpt', 'ordenanza-municipal', '012-2007-MPT', { issuer: 'mp-trujillo' }),
    ],
    issuers: [
      {
        id: 'mp-trujillo',
        name: 'Municipalidad Provincial de Trujillo',
        siglas: ['MPT'],
        place: 'Trujillo, La Libertad',
      },
    ],
    errata: [{ id: 'e1', source: 'om-011-2012-mpt', printed: 'Ley 24920', target: 'ley-29419' }],
    outlines: new Map([
      ['om-011-2012-mpt', new Set(['main__art_1', 'main__art_2', 'title_i', 'art_1', 'art_2', 'art_3', 'att_2'])],
    ]),
  });
}

/** A registry with one law, `Ley N° 27314`, and the provisions it has. */
export function buildLawRegistry(outline: ReadonlySet<string>): CitationRegistry {
  return buildCitationRegistry({
    norms: [buildNorm('ley-27314', 'ley', '27314')],
    issuers: [],
    errata: [],
    outlines: new Map([['ley-27314', outline]]),
  });
}
