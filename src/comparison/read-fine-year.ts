/** The year whose fines are shown, and what to mend where the address asks for another. */
export interface FineYear {
  year: number;
  /** What to do; the newest year is shown meanwhile. */
  problem?: string;
}

const longestEcho = 20;

/** Reads a year out of an address; `years` are those with a UIT, newest first. Without one, the newest. */
export function readFineYear(typed: string | null, years: readonly number[]): FineYear {
  const newest = years[0] ?? 0;
  const text = typed?.trim() ?? '';
  if (text === '') return { year: newest };
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  if (year !== undefined && years.includes(year)) return { year };
  const range = `de ${years.at(-1) ?? newest} a ${newest}`;
  const shown = text.slice(0, longestEcho);
  const problem =
    year === undefined
      ? `«${shown}» no es un año de la lista: elige uno ${range}`
      : `No tenemos la UIT de ${year}: elige un año ${range}`;
  return { year: newest, problem };
}
