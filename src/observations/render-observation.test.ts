import { expect, test } from 'vitest';
import { renderObservation, type FindPlace } from './index.ts';
import { buildObservation } from './observation.fixture.ts';

const findPlace: FindPlace = (norm, eId) =>
  norm === 'om-1-2020-x' ? { href: `/normas/${norm}/#${eId}`, label: eId } : undefined;

test('beside the text it is a note without id or link to itself', () => {
  const html = renderObservation(buildObservation(), findPlace, { standsAlone: false });
  expect(html).toBe(
    '<div class="note observation"><h3>¿Cinco o quince días?</h3><p class="quiet">Cambia lo que alguien debe hacer</p><p>Dice «en 5 días».</p><p>El anexo dice 15 días.</p></div>',
  );
});

test('wording alone is a quieter note, and says so', () => {
  const html = renderObservation(buildObservation({ severity: 'redaccion' }), findPlace, { standsAlone: false });
  expect(html).toMatch(/^<div class="note"><h3>[^<]+<\/h3><p class="quiet">Solo cambia la redacción<\/p>/);
});

test('the addresses of those that were joined to it lead to it', () => {
  const joined = buildObservation({ formerIds: ['dias', 'horas'] });
  expect(renderObservation(joined, findPlace, { standsAlone: true })).toContain(
    '<div class="note observation" id="plazo"><span id="dias"></span><span id="horas"></span><h3>',
  );
  expect(renderObservation(joined, findPlace, { standsAlone: false })).not.toContain('id="');
});

test('away from the text it has an id and leads to its place and the others', () => {
  const others = [
    { norm: 'om-1-2020-x', eId: 'att_2', printed: '15 días' },
    { norm: 'om-1-2020-x', eId: 'att_3' },
    { norm: 'ley-1', eId: 'art_1' },
  ];
  const html = renderObservation(buildObservation({ others }), findPlace, { standsAlone: true });
  expect(html).toContain('<div class="note observation" id="plazo">');
  expect(html).toContain('<a href="/normas/om-1-2020-x/#art_1">art_1</a> dice «en 5 días».');
  expect(html).toContain(
    '<ul role="list"><li><a href="/normas/om-1-2020-x/#att_2">att_2</a>: «15 días»</li><li><a href="/normas/om-1-2020-x/#att_3">att_3</a></li></ul>',
  );
});

const rows: [reason: string, changes: Parameters<typeof buildObservation>[0], part: string][] = [
  ['signs of HTML in the text are only signs', { text: 'a < b & c' }, '<p>a &lt; b &amp; c</p>'],
  ['a number stays with its N°', { text: 'Anexo N° 5' }, '<p>Anexo N°\u00a05</p>'],
  [
    'a long quotation ends after a whole word',
    { printed: `${'palabra '.repeat(20)}fin` },
    '«palabra palabra palabra palabra palabra palabra palabra palabra palabra palabra palabra palabra palabra…»',
  ],
  ['what is only recalled says so', { confidence: 'recalled' }, '<p class="quiet">Dato de memoria, sin confirmar.</p>'],
];

test.each(rows)('%s', (_reason, changes, part) => {
  expect(renderObservation(buildObservation(changes), findPlace, { standsAlone: false })).toContain(part);
});
