import { describe, expect, test } from 'vitest';
import { listPlans } from '../list-plans.ts';
import { findTextPlace, listPlacedText } from './plan-texts.ts';
import { linkRows, splitHead } from './row-links.ts';
import { listCalledNotes, splitCalls } from './split-calls.ts';
import { findWords, type TextPlace } from './text-places.ts';

describe('the text of each plan', () => {
  test.for(listPlans())('$id: every row finds its words, and is reached from them', (plan) => {
    const rows = plan.rows();
    const lost = rows.flatMap(({ quotes }) => quotes.filter((quote) => !findTextPlace(plan.id, quote)));
    expect(lost).toEqual([]);
    const reached = new Set(linkRows(plan).values());
    expect(rows.filter(({ href }) => !reached.has(href))).toEqual([]);
  });

  test('every row of Table 1 leads to the text, and the text to it', () => {
    const goals = listPlans().flatMap((plan) => plan.rows().filter(({ href }) => href.includes('#fila-meta-')));
    expect(goals).toHaveLength(9);
    for (const { quotes } of goals) for (const { text } of quotes) expect(splitHead(text)[0]).not.toBe('');
  });

  test('anchors are kept: by name where a heading has one, else by the line of the source', () => {
    const hrefs = listPlacedText('plan-hdr-as-2025').map(({ href }) => href);
    expect(hrefs).toContain('/planes/plan-hdr-as-2025/texto/oe-1/#accion-1-1-1');
    expect(hrefs).toContain('/planes/plan-hdr-as-2025/texto/oe-1/#l-47-2');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  test('printed errors stay', () => {
    const words = listPlacedText('plan-hdr-as-2025').flatMap(({ pieces }) => pieces);
    expect(words).toContain('LNEAS DE ACCIÓN / ACCIONES / ACTIVIDADES');
  });
});

const place = (id: string, ...pieces: string[]): TextPlace => ({ id, lines: [1, 1], pieces });

test.for<[reason: string, places: TextPlace[], words: string, found: string | undefined]>([
  ['words inside a paragraph', [place('a', '1.1 Crear un grupo, hoy')], 'Crear un grupo', 'a'],
  ['words are whole', [place('a', 'Crear un grupo')], 'Crear un gru', undefined],
  ['a letter that is not printed', [place('a', 'Neumaticosa')], 'Neumáticos', undefined],
  ['calls of notes are no words', [place('a', 'del agua⁹,¹⁰ (hoy)')], 'del agua (hoy)', 'a'],
  ['a cell that the print merged', [place('a', 'X', 'DGAA'), place('b', 'ANA SUNASS')], 'DGAA ANA SUNASS', 'a'],
  ['cells that lack a word of it', [place('a', 'DGAA'), place('b', 'SUNASS')], 'DGAA ANA SUNASS', undefined],
])('where words stand: %s', ([, places, words, found]) => {
  expect(findWords(places, words)?.id).toBe(found);
});

test.for<[reason: string, text: string, notes: number[]]>([
  ['one after a word', 'circular⁵.', [5]],
  ['two with a comma', 'desarrolladas⁹,¹⁰ (en', [9, 10]],
  ['two with a blank', 'otra ³⁷ ³⁸.', [37, 38]],
  ['a cubic metre', '4,000 m³/día', []],
  ['a cubic metre printed apart', 'Caudal estimado (m ³ /s)', []],
  ['a number that no note has', 'x⁹⁹', []],
])('calls of notes: %s', ([, text, notes]) => {
  const isNote = (number: number): boolean => number <= 44;
  expect(listCalledNotes([text], isNote)).toEqual(notes);
  const words = splitCalls(text, isNote).map((run) => (run.note ? '' : run.words));
  expect(words.join('')).toBe(notes.length > 0 ? text.replaceAll(/[⁰¹²³⁴-⁹]/gu, '') : text);
});

test.for<[reason: string, text: string, head: string]>([
  ['a code with its stop', '1.1.1.1. Instalar un Grupo', '1.1.1.1.'],
  ['a number', '9. Actualizar', '9.'],
  ['an objective', 'Objetivo 24: Desarrollar', 'Objetivo 24'],
  ['the title of an action', 'Acción Título: Crear', 'Acción Título'],
  ['a goal', 'META 1: Las inversiones', 'META 1'],
  ['a part of a goal', 'Meta 4.1 Biogás', 'Meta 4.1'],
  ['the row of Table 1 without a number', 'Caudal estimado (m³/s)', 'Caudal estimado'],
  ['a year is none', '2025: 04 Reuniones', ''],
])('what leads to a row: %s', ([, text, head]) => {
  expect(splitHead(text)).toEqual([head, text.slice(head.length)]);
});
