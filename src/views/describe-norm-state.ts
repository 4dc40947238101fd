import type { Library } from '#library';
import { findCurrentStatus, formatShortName, formatStatus } from '#norms';

/** Says a norm and its state in a cell: `DLeg N° 1278 (Vigente con cambios)`; an unknown norm stops the build. */
export function buildNormDescriber(library: Pick<Library, 'find'>): (id: string) => string {
  return (id) => {
    const record = library.find(id)?.record;
    if (!record) throw new Error(`The norm ${id} is not in the library; a plan names it.`);
    return `${formatShortName(record)} (${formatStatus(findCurrentStatus(record.status))})`;
  };
}
