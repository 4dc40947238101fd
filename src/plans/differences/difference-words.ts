import { formatSourceLines } from '../document/source-lines.ts';
import type { DifferenceKind, PlaceLines, PlanPlace } from './difference.ts';

/** Heading of each kind and what it gathers. */
export const kindWords: Readonly<Record<DifferenceKind, { title: string; what: string }>> = {
  'anio-meta': { title: 'Metas con otro año', what: 'La misma meta, en años distintos según el lugar del plan.' },
  'anio-cronograma': {
    title: 'Metas y cronograma',
    what: 'Años con meta y sin marca en el cronograma, o al revés. No contamos una marca antes de la última meta: puede ser trabajo que lleva a ella.',
  },
  semestre: { title: 'Semestres de 2025', what: 'La tabla 2.3 y el cronograma no marcan el mismo semestre.' },
  cantidad: { title: 'Cantidades', what: 'La misma meta pide cantidades distintas.' },
  meta: { title: 'Texto de las metas', what: 'La meta pide otra cosa, o lo dice de otro modo.' },
  actividad: { title: 'Texto de las actividades', what: 'El plan enuncia la actividad con otras palabras.' },
  titulo: { title: 'Títulos', what: 'El plan no titula igual una acción, una línea o un objetivo.' },
  indicador: { title: 'Texto de los indicadores', what: 'La sección 1 y la tabla 2.2 no lo enuncian igual.' },
  codigo: {
    title: 'Códigos que no corresponden',
    what: 'El código del indicador no es el de su actividad, o es el de otra.',
  },
  entidades: {
    title: 'Responsables y participantes',
    what: 'La sección 1, sus notas y la tabla 2.2 no nombran a los mismos.',
  },
  falta: { title: 'Lo que falta', what: 'Actividades sin indicador o sin meta.' },
  suma: {
    title: 'Cuentas que no salen',
    what: 'Totales que no suman, repeticiones, y actividades anunciadas que no son tantas.',
  },
  remision: { title: 'Remisiones a otra actividad', what: 'El texto nombra un número y describe otra actividad.' },
  nota: { title: 'Notas', what: 'Notas que remiten a otra que no existe o que trata de otro asunto.' },
  lectura: { title: 'Otras observaciones', what: 'Lo que vimos al leer el plan y ninguna comparación encuentra.' },
  escritura: { title: 'Solo cambia la escritura', what: 'Las mismas palabras, con otras tildes.' },
};

const placeNames: Readonly<Record<PlanPlace, string>> = {
  'section-1': 'sección 1',
  schedule: 'cronograma',
  'table-1': 'tabla 1',
  'table-22': 'tabla 2.2',
  'table-23': 'tabla 2.3',
  notes: 'notas',
};

/** `tabla 2.2, línea 1154`. */
export const formatPlaceLines = ({ place, lines }: PlaceLines): string =>
  place ? `${placeNames[place]}, ${formatSourceLines(lines)}` : formatSourceLines(lines);

/** Places with the first letter large: `Sección 1, línea 47; cronograma, línea 951`. */
export function formatPlaces(places: readonly PlaceLines[]): string {
  const said = places.map(formatPlaceLines).join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
