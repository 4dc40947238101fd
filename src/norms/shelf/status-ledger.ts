import type { NormRecord, StatusValue } from '../record/norm.schema.ts';
import { findCurrentStatus, isUnconfirmed, type StatusMark } from '../record/status-words.ts';

/** A line of the ledger: how many norms are in one of these states. */
export interface LedgerLine {
  mark: StatusMark;
  label: string;
  count: number;
}

/** How many norms there are in each state today. */
export interface StatusLedger {
  lines: LedgerLine[];
  total: number;
  /** Norms whose state nothing on file confirms, counted in the lines too. */
  unconfirmed: number;
}

const lines: readonly { mark: StatusMark; label: string; values: readonly StatusValue[] }[] = [
  { mark: 'vigente', label: 'Vigentes', values: ['vigente', 'vigente-hasta-nuevo-plan'] },
  { mark: 'modificada', label: 'Vigentes con cambios', values: ['modificada'] },
  { mark: 'derogada', label: 'Derogadas o sustituidas', values: ['derogada', 'sustituida'] },
  { mark: 'derogada', label: 'No llegaron a ser norma', values: ['no-promulgada'] },
  { mark: 'sin-verificar', label: 'Sin verificar', values: ['no-determinada'] },
];

/** Counts norms by today's state; states nobody is in are left out. */
export function buildStatusLedger(records: readonly Pick<NormRecord, 'status'>[]): StatusLedger {
  const current = records.map(({ status }) => findCurrentStatus(status));
  return {
    lines: lines
      .map(({ mark, label, values }) => ({
        mark,
        label,
        count: current.filter(({ value }) => values.includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
    total: records.length,
    unconfirmed: current.filter(isUnconfirmed).length,
  };
}
