import { findNearest, type Issue, type Place } from '#errors';
import type { OutlineItem } from '#norms';
import type { Observation } from './observation.schema.ts';
import { normalizeSpaces } from './printed-text.ts';

/** Contents of the norms whose text is here, by norm id. */
export type Outlines = ReadonlyMap<string, readonly Pick<OutlineItem, 'eId'>[]>;

/** The printed blocks of a part of a norm, one a line, down to the row of a table; undefined where there is no such part. */
export type FindText = (norm: string, eId: string) => string | undefined;

/** A place named by an observation, with the words said to stand there. */
export type NamedPlace = NonNullable<Observation['others']>[number];

function suggest(wrong: string, known: Iterable<string>): { fix?: string } {
  const near = findNearest(wrong, known).map((id) => `«${id}»`);
  return near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
}

/** Whether a norm whose text is here has the place, and the printed words stand in it. */
export function checkPlace(
  { norm, eId, printed }: NamedPlace,
  place: Place,
  outlines: Outlines,
  findText: FindText,
): Issue[] {
  const outline = outlines.get(norm);
  if (!outline) {
    const message = `No está el texto de ninguna norma «${norm}».`;
    return [{ rule: 'unknown-norm', place, message, ...suggest(norm, outlines.keys()) }];
  }
  const text = findText(norm, eId);
  if (text === undefined) {
    const message = `«${norm}» no tiene ninguna parte «${eId}».`;
    const known = outline.map((item) => item.eId);
    return [{ rule: 'unknown-provision', place, message, ...suggest(eId, known) }];
  }
  if (printed === undefined || text.includes(normalizeSpaces(printed))) return [];
  const message = `«${printed}» no está impreso en «${eId}» de «${norm}».`;
  const fix = 'Copie las palabras letra por letra del texto de la norma, con sus errores.';
  return [{ rule: 'printed-not-found', place, message, fix }];
}

/** Ids that repeat, places that do not exist, and printed words that do not stand where they are said to. */
export function checkObservations(
  all: readonly Observation[],
  outlines: Outlines,
  findText: FindText,
  locate: (observation: Observation) => Place = ({ norm }) => ({ file: `content/observations/${norm}.json` }),
): Issue[] {
  const seen = new Set<string>();
  return all.flatMap((observation) => {
    const place = locate(observation);
    const repeated = [observation.id, ...(observation.formerIds ?? [])].flatMap((id): Issue[] => {
      const isRepeated = seen.has(id);
      seen.add(id);
      const message = `Hay dos observaciones con el id «${id}».`;
      return isRepeated ? [{ rule: 'repeated-id', place, message, fix: 'Cambie el id de una de las dos.' }] : [];
    });
    return [
      ...repeated,
      ...[observation, ...(observation.others ?? [])].flatMap((named) => checkPlace(named, place, outlines, findText)),
    ];
  });
}
