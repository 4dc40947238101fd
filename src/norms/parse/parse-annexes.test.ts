import { describe, expect, it } from 'vitest';
import { describeProvisions, describeText } from '../tree/describe-tree.fixture.ts';

type Row = [reason: string, blocks: string[], tree: string[]];

describe('a norm that approves another', () => {
  it.each<Row>([
    [
      'two sequences of articles do not collide',
      [
        'CONSIDERANDO:',
        'Que, uno;',
        '#### Artículo 1.-',
        'Texto',
        'Regístrese.',
        '# REGLAMENTO DE LA LEY',
        'Texto',
        '## TÍTULO I',
        '#### Artículo 1.-',
        'Texto',
        'Regístrese.',
      ],
      [
        'component main',
        '  preamble main__preamble',
        '    recitals main__recs_1 CONSIDERANDO:',
        '      recital main__recs_1__rec_1',
        '  article main__art_1 «Artículo 1.-»',
        '  conclusions main__conclusions',
        'component reglamento REGLAMENTO DE LA LEY',
        '  title title_i «TÍTULO I»',
        '    article art_1 «Artículo 1.-»',
        '  conclusions conclusions',
      ],
    ],
    [
      'the approved text is the annex; later annexes count by themselves',
      ['#### Artículo 1.-', '# ANEXO\n# EL REGLAMENTO DE X', '#### Artículo 1.-', '# ANEXO', '# ANEXO N° 2'],
      [
        'component main',
        '  article main__art_1 «Artículo 1.-»',
        'component reglamento «ANEXO» EL REGLAMENTO DE X',
        '  article art_1 «Artículo 1.-»',
        'attachment att «ANEXO»',
        'attachment att_2 «ANEXO N° 2»',
      ],
    ],
    [
      'the annex says so on its own line',
      ['#### Artículo 1.-', '# ANEXO 1: REGLAMENTO DE X', '#### Artículo 1.-'],
      [
        'component main',
        '  article main__art_1 «Artículo 1.-»',
        'component reglamento «ANEXO 1:» REGLAMENTO DE X',
        '  article art_1 «Artículo 1.-»',
      ],
    ],
    [
      'a numbered annex without articles is a form, whatever its name',
      ['#### Artículo 1.-', '# ANEXO 4\n# PLAN DE TRABAJO', 'Texto', '# PLAN DE OTRO'],
      [
        'article art_1 «Artículo 1.-»',
        'attachment att_4 «ANEXO 4» PLAN DE TRABAJO',
        '  division att_4__dvs_1 PLAN DE OTRO',
      ],
    ],
    [
      'a second approved text takes its name before its eIds',
      ['#### Artículo 1.-', '# REGLAMENTO A', '#### Artículo 1.-', '# DIRECTIVA B', '#### Artículo 1.-'],
      [
        'component main',
        '  article main__art_1 «Artículo 1.-»',
        'component reglamento REGLAMENTO A',
        '  article art_1 «Artículo 1.-»',
        'component directiva DIRECTIVA B',
        '  article directiva__art_1 «Artículo 1.-»',
      ],
    ],
    [
      'a regulation by itself has no approving part',
      ['# REGLAMENTO DE X', '#### Artículo 1.-'],
      ['component reglamento REGLAMENTO DE X', '  article art_1 «Artículo 1.-»'],
    ],
    [
      'a title above the first article does not end the approving norm',
      ['# ORDENANZA N° 1', 'CONSIDERANDO:', 'Que, uno;', '#### Artículo 1.-', '# REGLAMENTO'],
      [
        'component main',
        '  division main__dvs_1 ORDENANZA N° 1',
        '    recitals main__recs_1 CONSIDERANDO:',
        '      recital main__recs_1__rec_1',
        '    article main__art_1 «Artículo 1.-»',
        'component reglamento REGLAMENTO',
      ],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeProvisions(...blocks)).toEqual(tree);
  });
});

describe('annexes', () => {
  it.each<Row>([
    [
      'every spelling of the number, and parts inside their annex',
      [
        '# ANEXO N° 1',
        '# ANEXO 07',
        '# ANEXO 12',
        '# ANEXO 12 B',
        '# ANEXO 12. B-1',
        '# ANEXO 12.B-2',
        '# ANEXO 12 C',
        '# ANEXO 13: MAPA',
      ],
      [
        'attachment att_1 «ANEXO N° 1»',
        'attachment att_7 «ANEXO 07»',
        'attachment att_12 «ANEXO 12»',
        'attachment att_12-b «ANEXO 12 B»',
        '  attachment att_12-b-1 «ANEXO 12. B-1»',
        '  attachment att_12-b-2 «ANEXO 12.B-2»',
        'attachment att_12-c «ANEXO 12 C»',
        'attachment att_13 «ANEXO 13:» MAPA',
      ],
    ],
    [
      'a heading that the editor supplies, and what is missing',
      ['# [Anexo N° 2]\n# Censo', '[Imagen no disponible en la fuente: flujograma]', '[...]', '# [Portada]'],
      [
        'attachment att_2 «Anexo N° 2» Censo',
        '  "[Imagen no disponible en la fuente: flujograma]" (nuestro)',
        '  "[...]"',
        '  division att_2__dvs_1 Portada',
      ],
    ],
    [
      'parts of a form are divisions; numbers at the start of a line are its text',
      ['# ANEXO 1', '## SECCIÓN I. DATOS', '1\\. Nombre', '### A. BÁSICOS', '## SECCIÓN II', '- a. Letra'],
      [
        'attachment att_1 «ANEXO 1»',
        '  division att_1__dvs_1 SECCIÓN I. DATOS',
        '    "1. Nombre"',
        '    division att_1__dvs_1__dvs_1 A. BÁSICOS',
        '  division att_1__dvs_2 SECCIÓN II',
        '    point att_1__dvs_2__point_a «a.»',
        '      "Letra"',
      ],
    ],
    [
      'articles of an annex have their own sequence',
      [
        '#### Artículo 1.-',
        '# ANEXO I',
        '## TÍTULO I',
        '#### Artículo 1.-',
        'a) Letra',
        '#### Artículo 2.-',
        '# ANEXO II',
        '#### Artículo 1.-',
      ],
      [
        'article art_1 «Artículo 1.-»',
        'attachment att_i «ANEXO I»',
        '  title att_i__title_i «TÍTULO I»',
        '    article att_i__art_1 «Artículo 1.-»',
        '      point att_i__art_1__point_a «a)»',
        '        "Letra"',
        '    article att_i__art_2 «Artículo 2.-»',
        'attachment att_ii «ANEXO II»',
        '  article att_ii__art_1 «Artículo 1.-»',
      ],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeText(...blocks)).toEqual(tree);
  });
});
