import type { UitOption } from './uit-option.ts';

/** A year of a form: its UIT, or what to mend. */
export type ReadYear = { uit: UitOption } | { problem: string };

/** Reads the year of a calculation; one that is not asked for is the newest. `values` run from the newest to the oldest. */
export function readYear(typed: string | null, values: readonly UitOption[]): ReadYear {
  const [newest] = values;
  const oldest = values.at(-1);
  if (!newest || !oldest) throw new Error('A calculator needs at least one value of the UIT.');
  if (typed === null) return { uit: newest };
  const text = typed.trim();
  if (!/^\d{4}$/.test(text)) return { problem: `Escribe el año con cuatro cifras, por ejemplo ${newest.year}` };
  const uit = values.find(({ year }) => year === Number(text));
  return uit
    ? { uit }
    : { problem: `No tenemos la UIT de ${text}: escribe un año entre ${oldest.year} y ${newest.year}` };
}
