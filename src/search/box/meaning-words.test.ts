import { describe, expect, it } from 'vitest';
import type { FullTextAnswer } from '../full-text/full-text-search.ts';
import type { PagefindHit } from '../full-text/pagefind.ts';
import type { NumberAnswer } from './answer-question.ts';
import { describeAnswer, describeMeaning } from './meaning-words.ts';

const hit: PagefindHit = { id: 'a', score: 1, data: () => Promise.reject(new Error('not asked for')) };
const choice = { url: '/n/', label: 'Ley N° 29419', detail: '' };
const noNumbers: NumberAnswer = { choices: [] };
const nothing: FullTextAnswer = { hits: [], meant: [], unknown: [], known: [] };
const vasura = { asked: 'vasura', word: 'basura', by: 'sound' } as const;
const lima = { kind: 'place', name: 'Lima', rest: '' } as const;

describe('describeAnswer', () => {
  const missing = { choices: [], missing: { near: [choice], held: [], isAlone: true } };
  const rows: [q: string, numbers: NumberAnswer, words: FullTextAnswer | undefined, said: string, why: string][] = [
    ['multa', noNumbers, { ...nothing, hits: [hit] }, 'Un lugar con «multa».', 'words'],
    [
      'vasura',
      noNumbers,
      { ...nothing, hits: [hit], meant: [vasura] },
      'Un lugar con «basura».',
      'a word that was meant',
    ],
    ['xyz', noNumbers, nothing, 'Nada con las palabras «xyz».', 'nothing'],
    [
      'ley 1',
      missing,
      nothing,
      'No tenemos ese número: «ley 1». Estos, que sí tenemos, se le acercan.',
      'a number near others',
    ],
    [
      'ley 1',
      { choices: [], missing: { near: [], held: [], isAlone: true } },
      nothing,
      'No tenemos ese número: «ley 1».',
      'a number',
    ],
    ['lima', noNumbers, { ...nothing, outside: lima }, 'No tenemos normas de Lima: «lima».', 'a place'],
    [
      'perro',
      noNumbers,
      { ...nothing, outside: { kind: 'topic', topic: 'los animales', name: 'perro' } },
      'No lo tenemos: este sitio no trata de los animales. «perro».',
      'another subject',
    ],
    [
      'wasi',
      noNumbers,
      { ...nothing, outside: { kind: 'language' } },
      'Solo buscamos en castellano: «wasi».',
      'a language',
    ],
    ['multa', noNumbers, undefined, 'No se pudo buscar por palabras.', 'words that did not come'],
  ];

  it.each(rows)('«%s»: %o, %o → %s (%s)', (q, numbers, words, said) => {
    expect(describeAnswer(q, { numbers, words })).toBe(said);
  });
});

describe('describeMeaning', () => {
  const list = (q: string, words: Partial<FullTextAnswer>, numbers = noNumbers): string[] =>
    describeMeaning(q, { numbers, words: { ...nothing, ...words } }).map(
      ({ text, ask, after = '' }) => `${text}[${ask?.label ?? ''}](${ask?.query ?? ''})${after}`,
    );

  it('asks whether another word was meant, the rest of the question as it was', () => {
    const meant = [vasura];
    expect(list('Horario VASURA, mañana', { hits: [hit], meant })).toEqual([
      '¿Quisiste decir [«Horario basura, mañana»](Horario basura, mañana)? Ninguna página dice «vasura».',
    ]);
    expect(list('vasura', { meant })).toEqual([]);
  });

  const rows: [words: Partial<FullTextAnswer>, expected: string[], why: string][] = [
    [
      { hits: [hit], unknown: ['dolar'], known: ['precio', 'carnet'] },
      ['Ninguna página dice «dolar». []()'],
      'with hits',
    ],
    [{ unknown: ['dolar'], known: [] }, ['Ninguna página dice «dolar». []()'], 'nothing known'],
    [
      { unknown: ['dolar', 'hoy'], known: ['precio'] },
      ['Ninguna página dice «dolar» y «hoy». [Buscar solo «precio»](precio)'],
      'no hits: what is known is offered',
    ],
    [
      { known: ['empresa', 'agua'] },
      ['[Ver dónde se nombra «empresa»]("empresa")', '[Ver dónde se nombra «agua»]("agua")'],
      'no page has all: each word by itself',
    ],
    [
      { known: ['ds', '5', '2011', 'multas'] },
      ['[Ver dónde se nombra «multas»]("multas")'],
      'numbers and siglas of types stand everywhere',
    ],
    [{ known: ['empresa'] }, [], 'one word has been looked for already'],
  ];

  it.each(rows)('says what no page has: %o → %j (%s)', (words, expected) => {
    expect(list('x', words)).toEqual(expected);
  });

  it('leads from a place that is not covered to what is, and to where it is named', () => {
    expect(list('x', { outside: { ...lima, rest: 'multa', mentions: 1 } })).toEqual([
      '[Buscar «multa» en lo que sí tenemos](multa)',
      '[Ver dónde se nombra «Lima»: un lugar]("Lima")',
    ]);
    expect(list('x', { outside: { ...lima, mentions: 0 } })).toEqual([]);
    const beside = { ...lima, name: 'Chimbote', rest: 'multa', near: 'nuevo chimbote' };
    expect(list('x', { outside: beside })[0]).toBe('[Buscar «multa nuevo chimbote»](multa nuevo chimbote)');
    expect(
      list('x', { outside: { kind: 'topic', topic: 'el empleo', name: 'bolsa de trabajo', mentions: 2 } }),
    ).toEqual(['[Ver dónde se nombra «bolsa de trabajo»: 2 lugares]("bolsa de trabajo")']);
  });

  it('counts the words below a number that is found, and says nothing of the words of one that is not', () => {
    expect(list('27314', { hits: [hit] }, { choices: [choice] })).toEqual(['Un lugar con «27314».[]()']);
    expect(list('ley 1', { unknown: ['1'] }, { choices: [], missing: { near: [], held: [], isAlone: true } })).toEqual(
      [],
    );
  });
});
