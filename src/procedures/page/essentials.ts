import Big from 'big.js';
import { formatSoles } from '#amounts';
import { countRequirements, formatListRange } from '../record/count-requirements.ts';
import type { Choices } from '../record/condition.ts';
import type { YearFee } from '../record/fee.ts';
import { listDifferent, summarizePeriods } from '../record/period.ts';
import type { Deadline, Procedure } from '../record/procedure.schema.ts';

/** What the list of a procedure is called before its length: things are brought to a desk, duties are met. */
const listWords: Record<Procedure['kind'], string> = {
  tramite: 'Llevas',
  deber: 'Cumples',
  incentivo: 'Cumples',
  derecho: 'Puedes pedir',
};

/** The length of the list: `Llevas`, `De 4 a 7 cosas`, and whether it depends on the case. */
export interface ListLine {
  term: string;
  count: string;
  varies: boolean;
}

/** How much there is to bring or to meet, as far as the answers tell. */
export function describeList(
  procedure: Pick<Procedure, 'kind' | 'requirements' | 'questions'>,
  choices: Choices = {},
): ListLine {
  return {
    term: listWords[procedure.kind],
    count: formatListRange(countRequirements(procedure, choices)),
    varies: procedure.questions.length > 0,
  };
}

/** The period somebody asks for first: `Te responden`, `en 5 días hábiles`. */
export interface DeadlineLine {
  term: string;
  /** `5`, `5 o 15`. */
  value: string;
  /** `días hábiles`; empty where the kinds differ. */
  unit: string;
  /** Places of the norm state different periods. */
  differs: boolean;
}

/** The deadline that stands first: one that can be counted goes before the others. */
export function findFirstDeadline({ deadlines }: Pick<Procedure, 'deadlines'>): Deadline | undefined {
  return deadlines.find(({ countable }) => countable) ?? deadlines[0];
}

/** When an answer is due, or until when something is to be done; undefined where nothing is filed and no term is set. */
export function describeFirstDeadline(
  procedure: Pick<Procedure, 'kind' | 'deadlines'>,
): DeadlineLine | 'no consta' | undefined {
  const deadline = findFirstDeadline(procedure);
  const isRequest = procedure.kind === 'tramite';
  if (!deadline) return isRequest ? 'no consta' : undefined;
  const { value, unit } = summarizePeriods(deadline.periods);
  return {
    term: isRequest ? 'Te responden' : deadline.what,
    value,
    unit,
    differs: listDifferent(deadline.periods).length > 1,
  };
}

/** What is paid: `S/ 15.40` in 2026, `No consta` and what the norm says of it. */
export interface PaymentLine {
  value: string;
  /** A sum of money, set large. */
  isAmount: boolean;
  /** Year of the UIT it was worked out with. */
  year?: number;
  /** A sentence behind it. */
  says?: string;
}

/** What a procedure costs, with the fee of the newest year; undefined where a duty says nothing of a payment. */
export function describePayment(
  { kind, fee }: Pick<Procedure, 'kind' | 'fee'>,
  year: Pick<YearFee, 'amount' | 'year'> | undefined,
): PaymentLine | undefined {
  if (fee.kind === 'percent-of-uit') return year && { value: year.amount, isAmount: true, year: year.year };
  if (fee.kind === 'soles') return { value: formatSoles(new Big(fee.amount)), isAmount: true };
  if (fee.kind === 'free') return { value: 'Nada: es gratis', isAmount: false };
  if (fee.kind === 'not-stated') return { value: 'No consta', isAmount: false, says: fee.says };
  return kind === 'tramite'
    ? { value: 'No consta', isAmount: false, says: 'La norma no habla de un pago.' }
    : undefined;
}
