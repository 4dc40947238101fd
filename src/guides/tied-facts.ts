import { listUits, type Uit } from '#parameters';
import { describeFee, describeFirstDeadline, describeList, listYearFees, type Procedure } from '#procedures';
import { lowerFirst } from '#text';

/** What a record says of itself, beside the step that leads to it: `Costo`, `S/ 15.40 en 2026`. */
export interface TiedFact {
  term: string;
  value: string;
  /** Year of the UIT it was worked out with. */
  year?: number;
}

type Told = Pick<Procedure, 'kind' | 'requirements' | 'questions' | 'fee' | 'deadlines'>;

/** In the middle of a line, words begin small; `S/` stays. */
const continueLine = (value: string): string => (/^\p{Lu}\p{Ll}/u.test(value) ? lowerFirst(value) : value);

function tellFee({ kind, fee }: Told, values: readonly Uit[]): TiedFact[] {
  const [year] = fee.kind === 'percent-of-uit' ? listYearFees(fee, values) : [];
  const value = describeFee(fee, kind === 'tramite', year);
  if (value === undefined) return [];
  return [{ term: 'Costo', value: continueLine(value), ...(year && { year: year.year }) }];
}

function tellDeadline(procedure: Told): TiedFact[] {
  const line = describeFirstDeadline(procedure);
  if (line === undefined) return [];
  if (line === 'no consta') return [{ term: 'Te responden', value: 'no consta el plazo' }];
  const { term, value, unit, differs } = line;
  const doubt = differs ? '; la norma da plazos distintos' : '';
  return [{ term, value: `en ${value} ${unit}`.trim() + doubt }];
}

/** What a procedure asks for, by its ids, in the words of its list: `4 kilos o más de reciclables: una vez por semana`. */
export function tellRequirements(
  { requirements }: Pick<Procedure, 'requirements'>,
  ids: readonly string[],
): TiedFact[] {
  const items = requirements.flatMap((group) => group.items);
  return ids
    .flatMap((id) => items.find((item) => item.id === id) ?? [])
    .map(({ text, hint }) => ({ term: 'Te piden', value: hint ? `${text}: ${lowerFirst(hint)}` : text }));
}

/** How much a procedure asks for, what it costs and when it is answered, in the words of its own page. */
export function tellProcedure(procedure: Told, values: readonly Uit[] = listUits()): TiedFact[] {
  const { term, count } = describeList(procedure);
  return [{ term, value: continueLine(count) }, ...tellFee(procedure, values), ...tellDeadline(procedure)];
}
