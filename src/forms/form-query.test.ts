import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, readQuery } from './form-query.ts';

const names = ['tramite', 'anio', 'dia'];

describe('formatQuery', () => {
  it.each([
    ['anio=2026&tramite=carnet', '?tramite=carnet&anio=2026&v=1', 'in the order of the fields'],
    ['anio=+2026+', '?anio=2026&v=1', 'without spaces around'],
    ['dia=a&dia=b', '?dia=a&dia=b&v=1', 'several answers to one question'],
    ['anio=&otra=1', '', 'nothing answered: no query'],
  ])('%s becomes %s: %s', (answers, expected) => {
    expect(formatQuery(new URLSearchParams(answers), names)).toBe(expected);
  });
});

describe('readQuery', () => {
  it.each([
    ['?anio=2026&v=1', 'anio=2026', false, 'ours'],
    ['?anio=2026', 'anio=2026', false, 'written by hand, without a version'],
    ['?anio=2026&v=0', 'anio=2026', true, 'of another version'],
    ['?utm_source=x&anio=1', 'anio=1', false, 'unknown keys are left out'],
    [`?anio=${'9'.repeat(500)}`, `anio=${'9'.repeat(100)}`, false, 'cut to a sound length'],
  ])('%s gives %s', (query, expected, isOther) => {
    const read = readQuery(new URLSearchParams(query), names);
    expect(read.answers.toString()).toBe(expected);
    expect(read.isOther).toBe(isOther);
  });

  it('cuts no earlier than what can be typed into a field', () => {
    const query = new URLSearchParams({ anio: '9'.repeat(500) });
    expect(readQuery(query, names, () => 300).answers.get('anio')).toHaveLength(300);
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (value) => {
        fc.pre(value.trim() !== '');
        const query = formatQuery(new URLSearchParams({ dia: value }), names);
        expect(readQuery(new URLSearchParams(query), names).answers.get('dia')).toBe(value.trim());
      }),
    );
  });
});
