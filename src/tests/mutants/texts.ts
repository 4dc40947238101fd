import { add, both, swap, type Mutant } from './mutant.ts';

const TRUJILLO = 'content/norms/om-011-2012-mpt.mdx';
const CUSCO = 'content/norms/da-002-2016-mpc.mdx';
const PLAN = 'content/plans/plan-hdr-as-2025';

/** Official words, their tables and notes. */
export const texts: readonly Mutant[] = [
  [
    'footnote gone',
    TRUJILLO,
    swap('[^3]: FUENTE: Estudio de Caracterización de los Residuos Sólidos (PIGARS, Julio 2009)\n', ''),
    '[^3]',
  ],
  [
    'footnote without words',
    TRUJILLO,
    swap('[^3]: FUENTE: Estudio de Caracterización de los Residuos Sólidos (PIGARS, Julio 2009)', '[^3]:'),
    '[^3]',
  ],
  ['call without footnote', CUSCO, add('Déjese sin efecto', '[^99]'), '[^99]'],
  ['footnote that nobody calls', TRUJILLO, swap('[^2], de los', ', de los'), '[^2]'],
  [
    'cells of a table of fines swapped',
    CUSCO,
    swap(
      '| 10% | Retención del vehículo, decomiso de los residuos sólidos segregados. |',
      '| Retención del vehículo, decomiso de los residuos sólidos segregados. | 10% |',
    ),
    '10',
  ],
  ['rows of a table of fines swapped', TRUJILLO, swap('| 1⏎5 | | | Ninguna', '| 5⏎1 | | | Ninguna'), '173'],
  ['column of a table gone', CUSCO, swap('| **2** | Por no contar', '| Por no contar'), 'celdas'],
  [
    'text of an article gone',
    CUSCO,
    swap(
      'Déjese sin efecto toda norma provincial que de forma parcial o total contravenga con las disposiciones contenidas en el presente Reglamento.\n',
      '',
    ),
    'art_18',
  ],
  ['article whose number was changed', CUSCO, swap('#### Artículo 19°', '#### Artículo 91°'), 'viene el 91'],
  [
    'row of a plan out of order',
    `${PLAN}/schedule.json`,
    both(
      swap('"code": "1.1.1.1"', '"code": "9"'),
      both(swap('"code": "1.1.1.2"', '"code": "1.1.1.1"'), swap('"code": "9"', '"code": "1.1.1.2"')),
    ),
    '1.1.1',
  ],
  ['mark of the schedule gone', `${PLAN}/schedule.json`, swap('"marks": ["2025-I"]', '"marks": []'), '1.1.1.1'],
  [
    'words on which a reading rests',
    'content/plans/planres-2023.json',
    swap('"rests": "por no haber sido implementado"', '"rests": "por haber sido implementado"'),
    'por haber sido',
  ],
  [
    'entity that the cell does not name',
    `${PLAN}/table-22.json`,
    swap('"ids": [\n        "dgaa",', '"ids": [\n        "sunass",'),
    'no nombra a «SUNASS»',
  ],
];
