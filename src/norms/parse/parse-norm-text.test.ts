import { describe, expect, it } from 'vitest';
import { describeProvisions, describeText } from '../tree/describe-tree.fixture.ts';

type Row = [reason: string, blocks: string[], tree: string[]];

describe('articles', () => {
  it.each<Row>([
    [
      'the name stands behind the marker, the text below',
      ['#### ARTICULO 1º.- DEL OBJETO', 'Regular.'],
      ['article art_1 «ARTICULO 1º.-» DEL OBJETO', '  "Regular."'],
    ],
    [
      'the name stands on a heading of its own',
      ['#### Artículo 2°.-\n#### ÁMBITO', 'Todo el distrito.'],
      ['article art_2 «Artículo 2°.-» ÁMBITO', '  "Todo el distrito."'],
    ],
    [
      'título, capítulo and subcapítulo with their names; articles count through',
      [
        '## TITULO I\n## GENERALES',
        '### CAPÍTULO I\n### OBJETO',
        '### SUBCAPÍTULO I',
        '#### Artículo 1.-',
        '## TITULO II',
        '#### Artículo 2.-',
      ],
      [
        'title title_i «TITULO I» GENERALES',
        '  chapter title_i__chp_i «CAPÍTULO I» OBJETO',
        '    chapter title_i__chp_i__subchp_i «SUBCAPÍTULO I»',
        '      article art_1 «Artículo 1.-»',
        'title title_ii «TITULO II»',
        '  article art_2 «Artículo 2.-»',
      ],
    ],
    [
      'a subtítulo does not end its título',
      ['## TÍTULO I', '## SUBTÍTULO I', '### CAPÍTULO I', '## SUBTÍTULO II'],
      [
        'title title_i «TÍTULO I»',
        '  title title_i__subtitle_i «SUBTÍTULO I»',
        '    chapter title_i__subtitle_i__chp_i «CAPÍTULO I»',
        '  title title_i__subtitle_ii «SUBTÍTULO II»',
      ],
    ],
    [
      'títulos start anew in every libro',
      ['# LIBRO PRIMERO', '## TÍTULO I', '# LIBRO SEGUNDO', '## TÍTULO I'],
      [
        'title book_1 «LIBRO PRIMERO»',
        '  title book_1__title_i «TÍTULO I»',
        'title book_2 «LIBRO SEGUNDO»',
        '  title book_2__title_i «TÍTULO I»',
      ],
    ],
    [
      'a narrow sección stands in its capítulo, a wide one above títulos',
      ['## SECCIÓN PRIMERA', '## TÍTULO I', '### CAPÍTULO I', '### SECCIÓN I', '### CAPÍTULO II'],
      [
        'section sec_1 «SECCIÓN PRIMERA»',
        '  title sec_1__title_i «TÍTULO I»',
        '    chapter sec_1__title_i__chp_i «CAPÍTULO I»',
        '      section sec_1__title_i__chp_i__sec_i «SECCIÓN I»',
        '    chapter sec_1__title_i__chp_ii «CAPÍTULO II»',
      ],
    ],
    [
      'the articles of a Título Preliminar have their own sequence',
      [
        '## TÍTULO PRELIMINAR',
        '#### Artículo I.- Principios',
        '#### Artículo II.- Fines',
        '## TÍTULO I',
        '#### Artículo 1.-',
      ],
      [
        'title title_preliminar «TÍTULO PRELIMINAR»',
        '  article tp__art_i «Artículo I.-» Principios',
        '  article tp__art_ii «Artículo II.-» Fines',
        'title title_i «TÍTULO I»',
        '  article art_1 «Artículo 1.-»',
      ],
    ],
    [
      'the name of a título may be that of dispositions',
      ['## TÍTULO IX\n## DISPOSICIONES FINALES', '#### Artículo 17°.-'],
      ['title title_ix «TÍTULO IX» DISPOSICIONES FINALES', '  article art_17 «Artículo 17°.-»'],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeText(...blocks)).toEqual(tree);
  });
});

describe('numerals, letters and dashes', () => {
  it.each<Row>([
    [
      'lists nest as they are indented; a point may have more paragraphs',
      ['#### Artículo 10.-', '- 10.1 Uno\n  - a. Dos\n    - i. Tres\n    - ✓ Cuatro\n\n    Cinco', 'Seis'],
      [
        'article art_10 «Artículo 10.-»',
        '  paragraph art_10__para_10-1 «10.1»',
        '    "Uno"',
        '    point art_10__para_10-1__point_a «a.»',
        '      "Dos"',
        '      point art_10__para_10-1__point_a__point_i «i.»',
        '        "Tres"',
        '      item art_10__para_10-1__point_a__item_1 «✓»',
        '        "Cuatro"',
        '      "Cinco"',
        '  "Seis"',
      ],
    ],
    [
      'numerals with names hold what follows them',
      [
        '#### Artículo 10.-',
        '##### 10.1. UNO',
        'Texto',
        '- a. Letra',
        '##### 10.2.DISEÑO',
        '###### 10.2.1 DETALLE',
        '##### 10.3. TRES',
      ],
      [
        'article art_10 «Artículo 10.-»',
        '  paragraph art_10__para_10-1 «10.1.» UNO',
        '    "Texto"',
        '    point art_10__para_10-1__point_a «a.»',
        '      "Letra"',
        '  paragraph art_10__para_10-2 «10.2.» DISEÑO',
        '    paragraph art_10__para_10-2__para_10-2-1 «10.2.1» DETALLE',
        '  paragraph art_10__para_10-3 «10.3.» TRES',
      ],
    ],
    [
      'numerals and letters may be plain paragraphs',
      ['#### Artículo 5.-', '5.1 Uno', 'a) Letra', '5.2 Dos', '0.28 % de la UIT'],
      [
        'article art_5 «Artículo 5.-»',
        '  paragraph art_5__para_5-1 «5.1»',
        '    "Uno"',
        '    point art_5__para_5-1__point_a «a)»',
        '      "Letra"',
        '  paragraph art_5__para_5-2 «5.2»',
        '    "Dos"',
        '    "0.28 % de la UIT"',
      ],
    ],
    [
      'lists that Markdown numbers by itself, and items without a marker',
      ['#### Artículo 1.-', '1. Uno\n2. Dos', 'Además:', '- Tres'],
      [
        'article art_1 «Artículo 1.-»',
        '  point art_1__point_1 «1.»',
        '    "Uno"',
        '  point art_1__point_2 «2.»',
        '    "Dos"',
        '  "Además:"',
        '  item art_1__item_1 «-»',
        '    "Tres"',
      ],
    ],
    [
      'marks around a marker, an escape and a bold part',
      ['#### **Artículo 1.-** Objeto', '- **a)** Uno\n- 1\\. Dos\n- b) **Generador.**- Tres'],
      [
        'article art_1 «Artículo 1.-» Objeto',
        '  point art_1__point_a «a)»',
        '    "Uno"',
        '  point art_1__point_1 «1.»',
        '    "Dos"',
        '  point art_1__point_b «b)»',
        '    "Generador.- Tres"',
      ],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeText(...blocks)).toEqual(tree);
  });
});

describe('dispositions', () => {
  it.each<Row>([
    [
      'each begins with its ordinal',
      [
        '#### Artículo 1.-',
        '## DISPOSICIONES FINALES',
        'Primera.- Uno',
        'Sigue.',
        'Décimo Primera.- Dos',
        '## DISPOSICIÓN TRANSITORIA',
        'ÚNICA.- Tres',
      ],
      [
        'article art_1 «Artículo 1.-»',
        'dispositions hcontainer_1 DISPOSICIONES FINALES',
        '  disposition hcontainer_1__hcontainer_1 «Primera.-»',
        '    "Uno"',
        '    "Sigue."',
        '  disposition hcontainer_1__hcontainer_11 «Décimo Primera.-»',
        '    "Dos"',
        'dispositions hcontainer_2 DISPOSICIÓN TRANSITORIA',
        '  disposition hcontainer_2__hcontainer_unica «ÚNICA.-»',
        '    "Tres"',
      ],
    ],
    [
      'each may be a heading with its name',
      ['## DISPOSICIONES FINALES', '#### PRIMERA. Vigencia', 'Desde mañana.', '- a) Uno', '#### SEGUNDA. Derogación'],
      [
        'dispositions hcontainer_1 DISPOSICIONES FINALES',
        '  disposition hcontainer_1__hcontainer_1 «PRIMERA.» Vigencia',
        '    "Desde mañana."',
        '    point hcontainer_1__hcontainer_1__point_a «a)»',
        '      "Uno"',
        '  disposition hcontainer_1__hcontainer_2 «SEGUNDA.» Derogación',
      ],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeText(...blocks)).toEqual(tree);
  });
});

it('texts without any structure are one preamble', () => {
  expect(describeText('Aviso.', '- a) Uno', '> cita')).toEqual([
    'preamble preamble',
    '  "Aviso."',
    '  point preamble__point_a «a)»',
    '    "Uno"',
    '  "> cita"',
  ]);
  expect(describeText('')).toEqual([]);
});

it('headings alone are divisions as high as their marks say', () => {
  expect(describeProvisions('# I. INTRODUCCIÓN', 'Texto', '## 1. Alcance', 'Texto', '# II. METAS')).toEqual([
    'division dvs_1 I. INTRODUCCIÓN',
    '  division dvs_1__dvs_1 1. Alcance',
    'division dvs_2 II. METAS',
  ]);
});
