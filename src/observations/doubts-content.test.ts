import { expect, test } from 'vitest';
import { listObservations } from './observations.content.ts';

/** Doubts that readers of both norms run into; each stands beside its words. */
const doubts: [reason: string, id: string, eId: string, printed: RegExp][] = [
  ['a month of work or of rest', 'trujillo-mes-post-parto', 'art_20__para_20-1__point_b', /un mes post parto/],
  ['measures announced, codes unexplained', 'trujillo-incautacion-y-clausura', 'art_29', /infracciones/],
  ['a fine for lacking what cannot be asked for', 'trujillo-176-persona-natural', 'art_29__table_1__tr_7', /Municipal/],
  ['who is authorized', 'trujillo-reciclador-autorizado', 'art_4__point_i', /registrada por la Municipalidad/],
  ['how a vehicle is authorized', 'trujillo-autorizacion-de-vehiculos', 'art_29__table_1__tr_9', /sin autorización/],
  ['whom one may hand over to', 'trujillo-entregar-a-ec-rs', 'art_14__point_d', /autorizados o al SEGAT/],
  ['who may store', 'trujillo-quien-almacena', 'art_34__para_34-2', /almacenamiento/],
  ['how many members', 'trujillo-minimo-de-socios', 'art_4__point_f', /agruparse/],
  ['registered, authorized, by whom', 'cusco-inscrito-o-autorizado', 'art_8__para_8-1', /inscrito/],
  ['prohibitions among infractions', 'cusco-infracciones-mezcladas', 'art_13', /INFRACCIONES/],
  ['who must separate', 'cusco-quien-debe-separar', 'art_2__para_2-1', /que realicen/],
  ['a duty without a fine', 'cusco-sin-multa-por-no-separar', 'art_14', /infracciones/],
  ['how many members', 'cusco-minimo-de-miembros', 'art_7__para_7-3__item_3', /miembros/],
];

test.each(doubts)('a doubt is told beside its words: %s', (_reason, id, eId, printed) => {
  const found = listObservations().find((observation) => observation.id === id);
  expect(found?.eId).toBe(eId);
  expect(found?.printed).toMatch(printed);
});

test('Cusco: the places on who may receive, and on what authorizes, stand together', () => {
  const found = listObservations().find(({ id }) => id === 'cusco-inscrito-o-autorizado');
  expect(found?.others?.map(({ eId }) => eId)).toEqual([
    'art_8__para_8-2',
    'art_9__para_9-1',
    'art_13__para_13-2',
    'art_14__table_1__tr_3',
    'art_7__para_7-4',
  ]);
});

test('seizure and closing, announced in 3.8, stand beside the table whose codes do not name them', () => {
  const found = listObservations().find(({ id }) => id === 'trujillo-incautacion-y-clausura');
  expect(found?.others).toContainEqual({
    norm: 'om-011-2012-mpt',
    eId: 'art_3__para_3-8',
    printed: 'bajo sanción pecuniaria, incautación de los vehículos y clausura de locales',
  });
});

test.each([
  ['cusco-autorizacion-municipal', 'cusco-inscrito-o-autorizado'],
  ['trujillo-anexo-8-es-otro', 'trujillo-flujogramas'],
  ['trujillo-anexo-9-es-otro', 'trujillo-formato-de-autorizacion'],
])('what told the same was joined, and its address is kept: %s', (former, id) => {
  const holders = listObservations().filter(({ formerIds = [] }) => formerIds.includes(former));
  expect(holders.map((observation) => observation.id)).toEqual([id]);
});

/** Judged by eye in the documents; each row is a boundary between two severities. */
const judged: [reason: string, id: string, severity: string][] = [
  ['an annex gives another number of days', 'trujillo-incorporacion-dias', 'hacer'],
  ['another office registers', 'trujillo-digesa-o-desa', 'hacer'],
  ['whom a fine reaches', 'trujillo-multa-174-alcance', 'hacer'],
  ['for houses no amount is printed', 'trujillo-multa-173-viviendas', 'cifra'],
  ['one ton or more than one', 'trujillo-una-tonelada', 'cifra'],
  ['a sum of a cost sheet', 'trujillo-suma-12-b', 'cifra'],
  ['a missing flowchart: the articles tell the steps', 'trujillo-flujogramas', 'redaccion'],
  ['another name of the programme', 'trujillo-segrega-o-recicla', 'redaccion'],
  ['a repeated letter', 'cusco-literales-repetidos', 'redaccion'],
  ['what somebody without organization files', 'cusco-recicladores-independientes', 'hacer'],
  ['an amount that is not said', 'cusco-derecho-de-expedicion', 'cifra'],
];

test.each(judged)('%s: %s changes %s', (_reason, id, severity) => {
  expect(listObservations().find((observation) => observation.id === id)?.severity).toBe(severity);
});
