import { describe, expect, it } from 'vitest';
import { buildNorm } from '../citation-fixtures.ts';
import { buildCitationRegistry } from './build-registry.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildCitationRegistry({
  norms: [
    buildNorm('ds-032-2003-produce', 'decreto-supremo', '032-2003-PRODUCE', {
      year: 2003,
      title: 'Aprueban el Reglamento de Ordenamiento Pesquero del Atún y modifican el de inspecciones',
    }),
    buildNorm('rm-100-2020-pcm', 'resolucion-ministerial', '100-2020-PCM', {
      year: 2020,
      title: 'Aprueban Procedimiento para el Reporte de Emergencias del Sector',
    }),
    buildNorm('ds-005-2012-minam', 'decreto-supremo', '005-2012-MINAM', {
      year: 2012,
      title: 'Aprueban Reglamento de la Ley N° 29419',
    }),
    buildNorm('ley-29419', 'ley', '29419', { year: 2009, title: 'Ley que regula la actividad' }),
    buildNorm('rm-200-2020-pcm', 'resolucion-ministerial', '200-2020-PCM', { year: 2020, title: 'Otra' }),
  ],
  issuers: [],
  errata: [],
  outlines: new Map(),
});

/** Blocks of a document of which no tree is known, each as `eId| words`. */
function resolve(norm: string, blocks: readonly string[]): string[] {
  const document = {
    norm,
    issuer: '',
    blocks: blocks.map((line, block) => {
      const [eId = '', text = ''] = line.split('| ');
      return { block, eId, text };
    }),
  };
  return resolveCitations(document, registry).map(
    ({ text, target, reason }) =>
      `${text} → ${target ? `${target.norm === norm ? '' : target.norm}#${target.eId ?? ''}` : (reason ?? '')}`,
  );
}

const tuna = 'ds-032-2003-produce';
const rows: readonly [why: string, norm: string, blocks: string[], found: string[]][] = [
  [
    'a paragraph before stands in the same article',
    tuna,
    ['art_4| El plazo señalado en el párrafo anterior se prorroga.'],
    ['párrafo anterior → #art_4'],
  ],
  ['a recital has no paragraph to lead to', tuna, ['preamble| Que, lo señalado en el párrafo precedente;'], []],
  [
    'a letter before, by the marker of its own paragraph',
    tuna,
    ['art_3| c) Las del literal anterior.'],
    ['literal anterior → #art_3__point_b'],
  ],
  [
    'below a list, the letter before is the last one',
    tuna,
    ['art_3| b) Los planos.', 'art_3| Los recursos del literal precedente se usan.'],
    ['literal precedente → #art_3__point_b'],
  ],
  [
    'nothing stands before the first',
    tuna,
    ['art_3| a) Las del inciso anterior.'],
    ['inciso anterior → unknown-provision'],
  ],
  [
    'the numeral that stands open',
    tuna,
    ['art_7| 7.3 Las sanciones.', 'art_7| El presente numeral se aplica.'],
    ['presente numeral → #art_7__para_7-3'],
  ],
  [
    'a numeral that is none of the article around it has no place that could be said',
    tuna,
    ['art_2| 6.1.2. Lo señalado en el numeral anterior.'],
    ['numeral anterior → #'],
  ],
  [
    'the title that stands open',
    tuna,
    ['art_3| TÍTULO II', 'art_4| CAPÍTULO III', 'art_5| Los del presente Capítulo.'],
    ['presente Capítulo → #'],
  ],
  [
    'an annex without number is the only one',
    tuna,
    ['art_2| El presente Decreto Supremo y su Anexo se publican.'],
    ['presente Decreto Supremo → #', 'Anexo → #'],
  ],
  [
    'the annex is that of the norm named',
    tuna,
    ['art_2| según la Ley N° 29419 y su Anexo'],
    ['Ley N° 29419 → ley-29419#', 'Anexo → ley-29419#'],
  ],
  [
    'the annex of another decree is not ours',
    tuna,
    ['art_2| detallados en el Anexo que forma parte del referido decreto supremo'],
    ['referido decreto supremo → no-antecedent'],
  ],
  ['the heading of an annex announces it', tuna, ['art_2| Anexo N°3: Estructura del Informe'], []],
  [
    'what is put into a numeral, and the numeral: two citations',
    tuna,
    ['art_2| Incorpórase el literal i) al numeral 6.3 del artículo 6 de la Ley N° 29419'],
    [
      'literal i) → ley-29419#art_6__para_6-3__point_i',
      'numeral 6.3 del artículo 6 de la Ley N° 29419 → ley-29419#art_6__para_6-3',
    ],
  ],
  [
    'the new wording that a publisher notes is our own',
    tuna,
    [
      'art_9| (*) Artículo modificado por el Artículo 1 de la Ley N° 29419, cuyo texto es el siguiente:',
      'art_9| “Artículo 9. Acumulación',
      'art_9| 9.3 En los numerales 9.1 y 9.2 precedentes.”',
    ],
    ['Artículo 1 de la Ley N° 29419 → ley-29419#art_1', 'numerales 9.1 → #art_9__para_9-1', '9.2 → #art_9__para_9-2'],
  ],
  [
    'a wording that we introduce ourselves is that of the norm amended',
    tuna,
    [
      'art_9| Modifíquese el artículo 5 de la Ley N° 29419, con el siguiente texto:',
      'art_9| “Artículo 5.- Según el artículo 7.”',
    ],
    ['artículo 5 de la Ley N° 29419 → ley-29419#art_5', 'artículo 7 → ley-29419#art_7'],
  ],
  [
    'a norm whose text begins within the file speaks for itself',
    tuna,
    [
      'art_1| LEY N° 29419 EL PRESIDENTE DE LA REPÚBLICA',
      'art_2| En los artículos 22 y 23 de la presente Ley y en el artículo 4.',
    ],
    ['artículos 22 → ley-29419#art_22', '23 de la presente Ley → ley-29419#art_23', 'artículo 4 → ley-29419#art_4'],
  ],
  [
    'a document that is named among others is not what «citada» points back to',
    'rm-100-2020-pcm',
    [
      'art_1| aprobada por Resolución Ministerial N° 100-2020-PCM y modificada por Resolución Ministerial N° 200-2020-PCM, conforme a la citada resolución',
    ],
    [
      'Resolución Ministerial N° 100-2020-PCM → #',
      'Resolución Ministerial N° 200-2020-PCM → rm-200-2020-pcm#',
      'citada resolución → ambiguous',
    ],
  ],
  [
    'a preposition was lost before «presente»',
    tuna,
    ['art_1| el numeral 9.2 del artículo 9 presente reglamento'],
    ['numeral 9.2 del artículo 9 presente reglamento → #art_9__para_9-2'],
  ],
  [
    'the text that a norm approves, by the name in its title',
    tuna,
    ['art_1| Aprobar el Reglamento de Ordenamiento Pesquero del Atún, que consta de doce artículos.'],
    ['Reglamento de Ordenamiento Pesquero del Atún → #'],
  ],
  [
    'an older text of that name is another one',
    tuna,
    ['art_1| Deróguese el decreto que aprobó el Reglamento de Ordenamiento Pesquero del Atún.'],
    [],
  ],
  ['no other norm is that text', 'ley-29419', ['art_1| el Reglamento de Ordenamiento Pesquero del Atún'], []],
  ['its heading names it and cites nothing', tuna, ['art_1| REGLAMENTO DE ORDENAMIENTO PESQUERO DEL ATÚN'], []],
  [
    'what an amending article announces is the other norm’s, named further on',
    tuna,
    ['art_18| Artículo 18.- De la incorporación del Artículo 43 Incorpórase como Artículo 43 de la Ley N° 29419'],
    ['Artículo 43 → ley-29419#art_43', 'Artículo 43 de la Ley N° 29419 → ley-29419#art_43'],
  ],
  [
    'announced, and of which norm is not said',
    tuna,
    ['art_18| Artículo 18.- Modificación del artículo 5'],
    ['artículo 5 → unknown-norm'],
  ],
  [
    'a heading in quotation marks stands between an annex and its norm',
    tuna,
    ['art_2| el Anexo 1 “CUADRO DE SANCIONES” de la Ley N° 29419'],
    ['Anexo 1 → ley-29419#att_1', 'Ley N° 29419 → ley-29419#'],
  ],
  [
    'a date parts a norm from the bracket with its article',
    tuna,
    ['art_2| Ley N° 29419, publicada el 7 de octubre de 2009 (artículo 3)'],
    ['Ley N° 29419 → ley-29419#', 'artículo 3 → ley-29419#art_3'],
  ],
  [
    'a procedure that the title has',
    'rm-100-2020-pcm',
    ['art_1| según el presente procedimiento'],
    ['presente procedimiento → #'],
  ],
  ['a procedure in general', tuna, ['art_1| según el presente procedimiento'], []],
  [
    'a regulation is that of the law in its title',
    'ds-005-2012-minam',
    ['art_1| Apruébese el Reglamento de la Ley N° 29419'],
    ['Reglamento → #', 'Ley N° 29419 → ley-29419#'],
  ],
  [
    'a numbered paragraph of a circular is no recital',
    tuna,
    ['preamble| 5.5 Según la Ley N° 29419 y los plazos del numeral 4.1.'],
    ['Ley N° 29419 → ley-29419#', 'numeral 4.1 → #art_4__para_4-1'],
  ],
];

describe('citations by their place in a document without a tree', () => {
  it.each(rows)('%s', (why, norm, blocks, found) => {
    expect(resolve(norm, blocks), why).toStrictEqual(found);
  });
});
