import type { UitOption } from './uit-option.ts';

/** A year that a calculation is asked for. */
export interface AskedUit {
  /** With which it is worked out. */
  uit: UitOption;
  /** The year asked for, whose UIT is not here yet: `uit` is the newest instead. */
  missing?: number;
}

/** A year of a form: its UIT, or what to mend. */
export type ReadYear = AskedUit | { problem: string };

/** Years after the newest that somebody may mean; beyond them it is a slip of the finger. */
const yearsAhead = 10;

/**
 * Reads the year of a calculation; one that is not asked for is the newest, and so is one whose UIT is still to come.
 * `values` run from the newest to the oldest.
 */
export function readYear(typed: string | null, values: readonly UitOption[]): ReadYear {
  const [newest] = values;
  const oldest = values.at(-1);
  if (!newest || !oldest) throw new Error('A calculator needs at least one value of the UIT.');
  if (typed === null) return { uit: newest };
  const text = typed.trim();
  if (!/^\d{4}$/.test(text)) return { problem: `Escribe el año con cuatro cifras, por ejemplo ${newest.year}` };
  const asked = Number(text);
  const uit = values.find(({ year }) => year === asked);
  if (uit) return { uit };
  if (asked > newest.year && asked <= newest.year + yearsAhead) return { uit: newest, missing: asked };
  return { problem: `No tenemos la UIT de ${text}: escribe un año entre ${oldest.year} y ${newest.year}` };
}
