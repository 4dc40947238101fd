import { describe, expect, it } from 'vitest';
import { StatusValueSchema, type Status } from '../record/norm.schema.ts';
import { buildStatusLedger } from './status-ledger.ts';

const record = (value: Status['value'], confidence: Status['confidence'] = 'confirmed'): { status: Status[] } => ({
  status: [{ value, from: 'no consta', evidence: 'Prueba.', sources: [], confidence, verifiedOn: '2026-11-21' }],
});

describe('buildStatusLedger', () => {
  it('counts every state once, so that the lines add up', () => {
    const ledger = buildStatusLedger(StatusValueSchema.options.map((value) => record(value)));
    expect(ledger.total).toBe(StatusValueSchema.options.length);
    expect(ledger.lines.reduce((sum, { count }) => sum + count, 0)).toBe(ledger.total);
  });

  it('leaves out states nobody is in', () => {
    expect(buildStatusLedger([record('vigente')]).lines).toEqual([{ mark: 'vigente', label: 'Vigentes', count: 1 }]);
  });

  it('counts what nothing on file confirms', () => {
    expect(buildStatusLedger([record('vigente', 'recalled'), record('vigente')]).unconfirmed).toBe(1);
  });
});
