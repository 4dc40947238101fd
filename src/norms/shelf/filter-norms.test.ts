import { describe, expect, it } from 'vitest';
import { foldWords } from '#text';
import { compareNorms, isNormMatch, type NormRow } from './filter-norms.ts';
import { buildEmptyFilter } from './norm-filter-query.ts';

const row = (changes: Partial<NormRow> = {}): NormRow => ({
  words: foldWords(
    'Decretos supremos DS N° 005-2010-MINAM Reglamento de la Ley de los recicladores MINAM, 2010 cachina',
  ),
  title: 'reglamento',
  type: 'decreto-supremo',
  issuer: 'minam',
  status: 'modificada',
  year: '2010',
  topics: ['recicladores', 'residuos-solidos'],
  hasText: false,
  date: '2010-06-03',
  citedBy: 3,
  place: 0,
  ...changes,
});

describe('isNormMatch', () => {
  it.each([
    ['asks for nothing', {}, true],
    ['number as people type it', { q: '005-2010' }, true],
    ['words in any order, without accents', { q: 'RECICLADORES reglamento' }, true],
    ['everyday keyword', { q: 'cachina' }, true],
    ['one word too many', { q: 'recicladores pesca' }, false],
    ['marks only ask for nothing', { q: '«»' }, true],
    ['type', { tipo: 'decreto-supremo' }, true],
    ['another type', { tipo: 'ley' }, false],
    ['issuer and year together', { emisor: 'minam', anio: '2010' }, true],
    ['right issuer, wrong year', { emisor: 'minam', anio: '2011' }, false],
    ['one of its topics', { tema: 'residuos-solidos' }, true],
    ['a topic is not part of another', { tema: 'residuos' }, false],
    ['text asked for, none here', { texto: 'si' }, false],
    ['state', { estado: 'vigente' }, false],
  ])('%s', (_reason, asked, expected) => {
    expect(isNormMatch(row(), { ...buildEmptyFilter(), ...asked })).toBe(expected);
  });
});

describe('compareNorms', () => {
  const old = row({ place: 0, date: '2000', citedBy: 1, title: 'zonas' });
  const recent = row({ place: 1, date: '2024-05-01', citedBy: 9, title: 'ámbito' });
  const undated = row({ place: 2, date: '', citedBy: 1, title: 'medio' });

  it.each([
    ['as printed without an order', '', [0, 1, 2]],
    ['last first, undated at the end', 'fecha', [1, 0, 2]],
    ['most cited first, equals as printed', 'citas', [1, 0, 2]],
    ['title, accents aside', 'titulo', [1, 2, 0]],
    ['unknown order: as printed', 'constructor', [0, 1, 2]],
  ])('%s', (_reason, order, expected) => {
    expect([undated, recent, old].sort((a, b) => compareNorms(a, b, order)).map(({ place }) => place)).toEqual(
      expected,
    );
  });
});
