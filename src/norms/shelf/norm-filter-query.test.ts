import { describe, expect, it } from 'vitest';
import { buildEmptyFilter, formatNormFilter, parseNormFilter } from './norm-filter-query.ts';

const choices = {
  tipo: new Set(['', 'ley']),
  anio: new Set(['', '2010']),
  texto: new Set(['', 'si']),
  orden: new Set(['', 'fecha']),
};
const parse = (query: string) => parseNormFilter(new URLSearchParams(query), choices);

describe('parseNormFilter', () => {
  it.each([
    ['known keys', 'q=reciclador&tipo=ley&anio=2010', { q: 'reciclador', tipo: 'ley', anio: '2010' }],
    ['unknown key', 'x=1&__proto__=2', {}],
    ['value that is no choice', 'tipo=%3Cimg%20src%3Dx%3E&anio=1800&orden=constructor', {}],
    ['first of repeated keys', 'tipo=ley&tipo=otra', { tipo: 'ley' }],
    ['free text stays text', 'q=%3Cscript%3E', { q: '<script>' }],
    ['broken escapes', 'q=%E0%A4%A', { q: '\ufffd%A' }],
  ])('%s', (_reason, query, expected) => {
    expect(parse(query)).toEqual({ ...buildEmptyFilter(), ...expected });
  });

  it('cuts endless text', () => {
    expect(parse(`q=${'a'.repeat(5000)}`).q).toHaveLength(100);
  });
});

describe('formatNormFilter', () => {
  it('writes only what is asked, in fixed order', () => {
    expect(formatNormFilter({ ...buildEmptyFilter(), orden: 'fecha', q: ' dos palabras ', tipo: 'ley' })).toBe(
      '?q=dos+palabras&tipo=ley&orden=fecha',
    );
  });

  it('is empty for an empty filter', () => {
    expect(formatNormFilter(buildEmptyFilter())).toBe('');
  });

  it('reads back what it writes', () => {
    const filter = { ...buildEmptyFilter(), q: 'carné & más', texto: 'si' };
    expect(parse(formatNormFilter(filter))).toEqual(filter);
  });
});
