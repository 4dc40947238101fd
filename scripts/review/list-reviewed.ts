import type { ContentRecord } from '#catalogue';
import type { ValuePath } from '#errors';
import type { DueItem } from './due-item.ts';

/** Keys under which a record writes the day on which it was last looked at. */
const dayKeys = new Set(['verifiedOn', 'checkedOn', 'enteredOn']);

/** How sure a fact is, where somebody should look again. */
const unsure: Readonly<Record<string, { why: string; mend: string }>> = {
  recalled: {
    why: 'De memoria, sin confirmar.',
    mend: 'Busque una fuente pública; si la hay, escriba «confirmed» con su dirección.',
  },
  'not-found': { why: 'Se buscó y no se halló.', mend: 'Búsquelo otra vez.' },
};

/** Collections as an author calls a record of them; others go by their own name. */
export const kinds: Readonly<Record<string, string>> = {
  norms: 'norma',
  registry: 'norma',
  procedures: 'trámite',
  guides: 'guía',
  observations: 'observación',
  terms: 'término',
  institutions: 'institución',
  entityRows: 'entidad',
  errata: 'errata',
  uit: 'UIT',
  holidays: 'feriado',
  decrees: 'decreto',
  deadlineRules: 'regla de plazos',
  planProgress: 'avance',
  planresReport: 'reporte de un plan',
  roadmapPlan: 'plan',
  roadmapEntities: 'entidad de un plan',
  strategy: 'estrategia',
  binColours: 'color de tacho',
};

type Part = Readonly<Record<string, unknown>>;

/** A part of a record, where it stands, and what it stands in. */
interface Standing {
  part: unknown;
  path: ValuePath;
  around: unknown;
}

/** Of the states of a norm only the last is of today: what was before changes no more. */
const isPast = ({ path, around }: Standing): boolean =>
  path.at(-2) === 'status' && Array.isArray(around) && Number(path.at(-1)) < around.length - 1;

/** Every part of a record that holds others, itself first; states that are past are left out. */
function listParts(standing: Standing): (Standing & { part: Part })[] {
  const { part, path } = standing;
  if (typeof part !== 'object' || part === null || isPast(standing)) return [];
  const inner = Object.entries(part).flatMap(([key, value]) =>
    listParts({ part: value, path: [...path, Array.isArray(part) ? Number(key) : key], around: part }),
  );
  return [{ ...standing, part: part as Part }, ...inner];
}

const findDay = (part: Part): [key: string, day: string] | undefined =>
  Object.entries(part).find(
    (entry): entry is [string, string] => dayKeys.has(entry[0]) && typeof entry[1] === 'string',
  );

/** What to do about a part that was looked at: its sources are named, so that somebody opens them. */
function readAgain(part: Part): string {
  const count = Object.entries(part).reduce(
    (sum, [name, inner]) => sum + (/sources$/i.test(name) && Array.isArray(inner) ? inner.length : 0),
    0,
  );
  const sources = count === 0 ? 'sus fuentes' : count === 1 ? 'su fuente' : `sus ${count} fuentes`;
  return `Lea otra vez ${sources}, busque cambios posteriores y escriba el día en que lo hizo.`;
}

/** All of a record that says when it was last looked at, or that it is not sure; `collection` is the name of its kind. */
export function listReviewed(collection: string, { id, value, locate }: ContentRecord<unknown>): DueItem[] {
  const parts = listParts({ part: value, path: [], around: undefined });
  const latest = parts
    .flatMap(({ part }) => findDay(part)?.[1] ?? [])
    .toSorted()
    .at(-1);
  return parts.flatMap(({ part, path }) => {
    const place = path.filter((step) => typeof step === 'string').join('.');
    const what = `${kinds[collection] ?? collection} «${id}»${place === '' ? '' : `, ${place}`}`;
    const put = (key: string, since: string | undefined, words: { why: string; mend: string }): DueItem => {
      const { file, line = 1 } = locate([...path, key]);
      return { file, line, what, since, ...words };
    };
    const day = findDay(part);
    const looked = day ? [put(day[0], day[1], { why: 'Es el día en que se miró.', mend: readAgain(part) })] : [];
    const doubts = Object.entries(part).flatMap(([key, inner]) => {
      const doubt = /confidence$/i.test(key) || path.at(-1) === 'confidence' ? unsure[String(inner)] : undefined;
      return doubt ? [put(key, day?.[1] ?? latest, doubt)] : [];
    });
    return [...looked, ...doubts];
  });
}
