import { swap, type Mutant } from './mutant.ts';

const P = 'content/procedures';

/** What is of one place, written under another: readers would be told the law of somebody else. */
export const towns: readonly Mutant[] = [
  [
    'municipality of a procedure that its norm is not of',
    `${P}/cusco-entrega.mdx`,
    swap('municipality: cusco', 'municipality: trujillo'),
    'es de Cusco, y el trámite saldría entre los de Trujillo',
  ],
  [
    'norm of a procedure that is of no municipality',
    `${P}/trujillo-incorporacion.mdx`,
    swap('norm: om-011-2012-mpt', 'norm: ley-29419'),
    'no está entre las de Trujillo',
  ],
  [
    'municipality among the issuers without its code: its ordinances would be of the whole country',
    'content/registries/issuers.json',
    swap('"ubigeo": "no consta",', ''),
    'le falta «ubigeo»',
  ],
  [
    'municipality among the issuers without its place',
    'content/registries/issuers.json',
    swap('"place": "Trujillo, La Libertad",', ''),
    'le falta «place»',
  ],
];
