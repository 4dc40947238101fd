import { swap, type Edit } from './mutant.ts';

/** An example of a mistake that no program can know. */
export interface Undetectable {
  /** Its row in content/trust/blind-spots.json, which says what is wrong and why nothing can tell. */
  id: string;
  /** An example: in this file … */
  file: string;
  /** … this is changed, and the check passes. */
  edit: Edit;
}

/** Mistakes that only a reader with the source in hand sees. The check lets each example through, and a test sees to it that this stays true. */
export const undetectable: readonly Undetectable[] = [
  {
    id: 'palabra-oficial',
    file: 'content/norms/da-002-2016-mpc.mdx',
    edit: swap('Déjese sin efecto toda norma provincial', 'Déjese sin efecto cualquier norma provincial'),
  },
  {
    id: 'palabra-de-plan',
    file: 'content/plans/texts/plan-hdr-as-2025-1-metas.json',
    edit: swap('se presenta el detalle', 'se muestra el detalle'),
  },
  {
    id: 'recuerdo',
    file: 'content/registries/bin-colours.json',
    edit: swap('Restos de comida y de plantas', 'Restos de comida y de poda'),
  },
  {
    id: 'consejo',
    file: 'content/procedures/trujillo-carnet.mdx',
    edit: (text) => `${text}\nPregunta primero en otra oficina.\n`,
  },
  {
    id: 'explicacion',
    file: 'content/registries/terms.json',
    edit: swap(
      'la oficina de la municipalidad de Trujillo que ve la limpieza',
      'la oficina de la municipalidad de Trujillo que no ve la limpieza',
    ),
  },
  {
    id: 'dia-de-revision',
    file: 'content/registries/norms.json',
    edit: swap('"verifiedOn": "2026-11-21"', '"verifiedOn": "2026-11-20"', '"id": "ley-29419"'),
  },
  {
    id: 'fuente-cerrada',
    file: 'content/registries/terms.json',
    edit: swap('detallenorma/H1239327', 'detallenorma/H1239328'),
  },
  {
    id: 'palabra-de-busqueda',
    file: 'content/registries/search-outside.json',
    edit: swap('"Bagua"', '"Bagua Grande"'),
  },
  {
    id: 'dibujo',
    file: 'content/registries/handouts.json',
    edit: swap('"drawing": "ropa"', '"drawing": "camion"'),
  },
  {
    id: 'prueba-ajena',
    file: 'content/trust/promises.json',
    edit: swap('scripts/check.ts', 'scripts/start.ts'),
  },
  {
    id: 'lo-que-falta',
    file: 'content/parameters/non-working-days.json',
    edit: (text) => JSON.stringify((JSON.parse(text) as unknown[]).slice(0, -1), null, 2),
  },
];
