import { onceFromContent } from '#catalogue';
import { listNormRecords } from '#norms';
import { findPrintedText, listOutlines } from '#observations';

/** Provisions that may be named of a norm. */
export interface KnownProvisions extends Iterable<string> {
  has: (eId: string) => boolean;
}

const listNamed = onceFromContent(
  () =>
    new Map(
      listNormRecords().map(({ id, value: { provisions = [], namedProvisions = [] } }) => [
        id,
        new Set([...provisions.map(({ eId }) => eId), ...namedProvisions]),
      ]),
    ),
);

/** Provisions of a norm: of its text where it is here, else those its record lists; undefined for an unknown norm. */
export function findProvisions(norm: string): KnownProvisions | undefined {
  const outline = listOutlines().get(norm);
  if (!outline) return listNamed().get(norm);
  const eIds = outline.map(({ eId }) => eId);
  return { has: (eId) => findPrintedText(norm, eId) !== undefined, [Symbol.iterator]: () => eIds[Symbol.iterator]() };
}
