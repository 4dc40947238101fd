import { formatWords } from '#forms';
import { describeOffice, type Office } from '#municipalities';
import { describeFirstDeadline, describeList, describePayment, type Procedure, type YearFee } from '#procedures';
import type { DrawingName } from '#ui';

/** What somebody asks first, large: `Pagas`, `S/ 15.40`, `en 2026`. */
export interface Fact {
  /** Unique among the facts of one sheet. */
  id: string;
  drawing: DrawingName;
  term: string;
  /** The answer, as large as there is room. */
  value: string;
  /** A sum of money or a number of days: set larger still. */
  isFigure: boolean;
  /** Beside the answer: `en 2026`. */
  beside?: string;
  /** Year of the UIT in it. */
  uitYear?: number;
  /** What must be known with it, one sentence each. */
  notes: readonly string[];
}

/** What the facts of a procedure are made of, besides its record. */
export interface FactSources {
  /** Its fee in the newest year, where it is a share of the UIT. */
  year: YearFee | undefined;
  /** Where it is filed. */
  office: Office | undefined;
}

function tellList(procedure: Procedure): Fact {
  const { term, count, varies } = describeList(procedure);
  return {
    id: 'lista',
    drawing: procedure.kind === 'tramite' ? 'dni' : 'lista',
    term,
    value: count,
    isFigure: false,
    ...(varies && { beside: 'según tu caso' }),
    notes: [],
  };
}

function tellPayment(procedure: Procedure, fee: YearFee | undefined): Fact[] {
  const paid = describePayment(procedure, fee);
  if (!paid) return [];
  const { value, isAmount, year, says } = paid;
  const notes = [says, procedure.payment?.says].filter((note) => note !== undefined);
  return [
    {
      id: 'pago',
      drawing: 'pago',
      term: 'Pagas',
      value,
      isFigure: isAmount,
      ...(year !== undefined && { beside: `en ${year}`, uitYear: year }),
      notes,
    },
  ];
}

function tellAnswer(procedure: Procedure): Fact[] {
  const line = describeFirstDeadline(procedure);
  if (!line) return [];
  const base = { id: 'plazo', drawing: 'dias' } as const;
  if (line === 'no consta') {
    return [{ ...base, term: 'Te responden', value: 'No consta el plazo', isFigure: false, notes: [] }];
  }
  const { qualification } = procedure;
  const notes = [
    ...(qualification?.value === 'automatica' ? [qualification.says] : []),
    ...(line.differs ? ['La norma da plazos distintos. Pregunta cuál aplican.'] : []),
  ];
  return [{ ...base, term: line.term, value: `${line.value} ${line.unit}`.trim(), isFigure: true, notes }];
}

function tellPlace(office: Office | undefined): Fact[] {
  if (!office) return [];
  const { place, notes } = describeOffice(office);
  return [
    { id: 'lugar', drawing: 'lugar', term: 'Dónde', value: place, isFigure: false, notes: notes.map(formatWords) },
  ];
}

/** How much there is to bring, what it costs, when it is answered and where it is filed: what of it the norm says. */
export function listFacts(procedure: Procedure, { year, office }: FactSources): Fact[] {
  return [tellList(procedure), ...tellPayment(procedure, year), ...tellAnswer(procedure), ...tellPlace(office)];
}
