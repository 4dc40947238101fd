import { swap, type Edit } from './mutant.ts';

/** A mistake that no program can know, and why. */
export interface Undetectable {
  /** What is wrong, in plain Spanish. */
  kind: string;
  /** Why nothing in the project can tell, in plain Spanish. */
  reason: string;
  /** An example: in this file … */
  file: string;
  /** … this is changed, and the check passes. */
  edit: Edit;
}

/** Mistakes that only a reader with the source in hand sees. The check lets each example through, and a test sees to it that this stays true. */
export const undetectable: readonly Undetectable[] = [
  {
    kind: 'Una palabra del texto oficial cambiada por otra',
    reason: 'El programa no tiene el documento impreso: donde sí está a mano, otro paso coteja el texto entero.',
    file: 'content/norms/da-002-2016-mpc.mdx',
    edit: swap('Déjese sin efecto toda norma provincial', 'Déjese sin efecto cualquier norma provincial'),
  },
  {
    kind: 'Una palabra de un párrafo de un plan que ninguna fila repite',
    reason: 'Lo que está en dos lugares se compara; lo que está en uno solo, con el documento, donde está a mano.',
    file: 'content/plans/texts/plan-hdr-as-2025-1-metas.json',
    edit: swap('se presenta el detalle', 'se muestra el detalle'),
  },
  {
    kind: 'Un hecho que solo recordamos y no es así',
    reason: 'Lo marcado «de memoria, sin confirmar» no tiene fuente con qué compararlo; por eso se muestra así.',
    file: 'content/registries/bin-colours.json',
    edit: swap('Restos de comida y de plantas', 'Restos de comida y de poda'),
  },
  {
    kind: 'Un consejo nuestro que no conviene',
    reason: 'Es una opinión: ninguna norma la dice ni la niega.',
    file: 'content/procedures/trujillo-carnet.mdx',
    edit: (text) => `${text}\nPregunta primero en otra oficina.\n`,
  },
  {
    kind: 'Una explicación sin números que dice algo que no es',
    reason: 'Un programa compara cifras, plazos y palabras citadas; no entiende lo que quiere decir una frase.',
    file: 'content/registries/terms.json',
    edit: swap(
      'la oficina de la municipalidad de Trujillo que ve la limpieza',
      'la oficina de la municipalidad de Trujillo que no ve la limpieza',
    ),
  },
  {
    kind: 'El día de una revisión que no se hizo',
    reason: 'Quien escribe la fecha dice que miró; nada guarda si miró de verdad.',
    file: 'content/registries/norms.json',
    edit: swap('"verifiedOn": "2026-11-21"', '"verifiedOn": "2026-11-20"', '"id": "ley-29419"'),
  },
  {
    kind: 'La dirección de una fuente que ya no abre, o lleva a otra página',
    reason: 'La comprobación no usa la red: se construye igual sin conexión.',
    file: 'content/registries/terms.json',
    edit: swap('detallenorma/H1239327', 'detallenorma/H1239328'),
  },
  {
    kind: 'Una palabra de búsqueda de más o que falta',
    reason: 'Cualquier palabra puede buscarse; otro paso prueba las preguntas de todos los días, no todas.',
    file: 'content/registries/search-outside.json',
    edit: swap('"Bagua"', '"Bagua Grande"'),
  },
  {
    kind: 'Un dibujo que no es el de esa línea',
    reason: 'El programa sabe que el dibujo existe, no qué representa.',
    file: 'content/registries/handouts.json',
    edit: swap('"drawing": "ropa"', '"drawing": "camion"'),
  },
  {
    kind: 'Una prueba de otra cosa al pie de una promesa',
    reason: 'El programa sabe que el archivo está, no qué prueba.',
    file: 'content/trust/promises.json',
    edit: swap('scripts/check.ts', 'scripts/start.ts'),
  },
  {
    kind: 'Algo que falta del todo y nadie nombra',
    reason:
      'De lo que no está en ninguna parte no hay con qué comparar: una norma, una duda o un trámite que no se conocen.',
    file: 'content/parameters/non-working-days.json',
    edit: (text) => JSON.stringify((JSON.parse(text) as unknown[]).slice(0, -1), null, 2),
  },
];
