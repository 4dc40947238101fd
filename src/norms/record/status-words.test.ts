import { describe, expect, it } from 'vitest';
import { StatusValueSchema, type Status } from './norm.schema.ts';
import { findCurrentStatus, formatStatus, isUnconfirmed, statusWords } from './status-words.ts';

const status = (value: Status['value'], confidence: Status['confidence'] = 'confirmed'): Status => ({
  value,
  from: 'no consta',
  evidence: 'Prueba.',
  sources: [],
  confidence,
  verifiedOn: '2026-11-21',
});

describe('statusWords', () => {
  it('has words for every state', () => {
    expect(Object.keys(statusWords).sort()).toEqual([...StatusValueSchema.options].sort());
  });

  it('draws a norm that is not in force with the struck ring', () => {
    expect(statusWords.derogada.mark).toBe('derogada');
    expect(statusWords.sustituida.mark).toBe('derogada');
    expect(statusWords['no-promulgada'].mark).toBe('derogada');
  });
});

describe('isUnconfirmed', () => {
  it.each([
    ['a source shows it', 'vigente', 'confirmed', false],
    ['the document says it of itself', 'vigente', 'from-seed', false],
    ['known from memory', 'vigente', 'recalled', true],
    ['known from memory, with changes', 'modificada', 'recalled', true],
    ['a repeal known from memory is no surer', 'derogada', 'recalled', true],
    ['looked for in vain', 'vigente', 'not-found', true],
    ['the word itself says that it is not verified', 'no-determinada', 'not-found', false],
  ] as const)('%s', (_reason, value, confidence, expected) => {
    expect(isUnconfirmed({ value, confidence })).toBe(expected);
  });
});

describe('formatStatus', () => {
  it.each([
    ['what a source shows is said alone', 'derogada', 'confirmed', 'Derogada'],
    ['what is known from memory says so', 'modificada', 'recalled', 'Vigente con cambios, sin confirmar'],
    ['what says so by itself says it once', 'no-determinada', 'not-found', 'Sin verificar'],
  ] as const)('%s', (_reason, value, confidence, expected) => {
    expect(formatStatus({ value, confidence })).toBe(expected);
  });
});

describe('findCurrentStatus', () => {
  it('is the last of the history', () => {
    expect(findCurrentStatus([status('vigente'), status('modificada')]).value).toBe('modificada');
  });

  it('refuses an empty history', () => {
    expect(() => findCurrentStatus([])).toThrow('at least one entry');
  });
});
