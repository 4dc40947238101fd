import { describe, expect, it } from 'vitest';
import { formatListQuery, parseListQuery, renameAsked } from './list-query.ts';

const keys = ['q', 'tipo', 'anio', 'texto', 'orden'] as const;
const choices = {
  tipo: new Set(['', 'ley']),
  anio: new Set(['', '2010']),
  texto: new Set(['', 'si']),
  orden: new Set(['', 'fecha']),
};
const empty = { q: '', tipo: '', anio: '', texto: '', orden: '' };
const parse = (query: string) => parseListQuery(keys, new URLSearchParams(query), choices);

describe('parseListQuery', () => {
  it.each([
    ['known keys', 'q=reciclador&tipo=ley&anio=2010', { q: 'reciclador', tipo: 'ley', anio: '2010' }],
    ['unknown key', 'x=1&__proto__=2', {}],
    ['value that is no choice', 'tipo=%3Cimg%20src%3Dx%3E&anio=1800&orden=constructor', {}],
    ['first of repeated keys', 'tipo=ley&tipo=otra', { tipo: 'ley' }],
    ['free text stays text', 'q=%3Cscript%3E', { q: '<script>' }],
    ['broken escapes', 'q=%E0%A4%A', { q: '\ufffd%A' }],
    ['endless text is cut', `q=${'a'.repeat(5000)}`, { q: 'a'.repeat(100) }],
    ['an endless value is no choice', `tipo=${'a'.repeat(5000)}`, {}],
  ])('%s', (_reason, query, expected) => {
    expect(parse(query)).toEqual({ ...empty, ...expected });
  });
});

describe('formatListQuery', () => {
  it.each([
    [
      'only what is asked, in fixed order',
      { orden: 'fecha', q: ' dos palabras ', tipo: 'ley' },
      '?q=dos+palabras&tipo=ley&orden=fecha',
    ],
    ['nothing for nothing', {}, ''],
    ['spaces are no words', { q: '  ' }, ''],
  ])('%s', (_reason, filter, expected) => {
    expect(formatListQuery(keys, { ...empty, ...filter })).toBe(expected);
  });

  it('reads back what it writes', () => {
    const filter = { ...empty, q: 'carné & más', texto: 'si' };
    expect(parse(formatListQuery(keys, filter))).toEqual(filter);
  });
});

describe('renameAsked', () => {
  const old = new Map([
    ['responsable', 'entidad&papel=dirige'],
    ['quien', 'entidad'],
    ['estado=en-proceso', 'estado=en-curso'],
  ]);
  it.each([
    ['a question called otherwise', 'quien=ana&cuando=2026', 'entidad=ana&cuando=2026'],
    ['a question that meant more', 'responsable=ana&cuando=2026', 'entidad=ana&papel=dirige&cuando=2026'],
    ['an answer called otherwise', 'estado=en-proceso', 'estado=en-curso'],
    ['another answer of the same question', 'estado=cumplida', 'estado=cumplida'],
    ['an answer with marks of its own', 'q=a%3Db%26c', 'q=a%3Db%26c'],
    ['a name with a mark in it', 'estado%3Dcumplida=1', 'estado%3Dcumplida=1'],
    ['a name that every object has', 'constructor=1', 'constructor=1'],
  ])('%s', (_reason, asked, expected) => {
    expect(renameAsked(new URLSearchParams(asked), old).toString()).toBe(expected);
  });
});
