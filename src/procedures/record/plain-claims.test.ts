import { expect, test } from 'vitest';
import { listProcedures, readFinder } from './procedures.content.ts';

/** Our own words of each record and each node of the finder, by its id. */
const said = new Map<string, string>([
  ...listProcedures().map(({ id, lead, watchOut, steps, requirements }): [string, string] => [
    id,
    [
      lead,
      watchOut?.text,
      ...steps.flatMap(({ text, hint }) => [text, hint]),
      ...requirements.flatMap(({ items }) => items.flatMap(({ text, hint, note }) => [text, hint, note])),
    ].join('\n'),
  ]),
  ...[...readFinder().questions, ...readFinder().results].map((node): [string, string] => [
    node.id,
    JSON.stringify(node),
  ]),
]);

/** What was once said flatly and the text does not bear out. */
test.for([
  ['trujillo-incorporacion', /primer paso/, /ya constituida e inscrita en la SUNARP/, 'founding it comes before'],
  ['trujillo-organizacion', /Primero va/, /las inscritas en la SUNARP/, 'likewise'],
  ['trujillo-grupo-sin-incorporar', /"Primero, tu/, /Antes de tu carnet/, 'first of what is said'],
  ['trujillo-reciclador-grupo', /solo los miembros/, /o de su empresa \(EC-RSOR\)/, '33.1 names two kinds of members'],
  ['trujillo-carnet-vigente', /"Ya puedes/, /equipo y ruta/, '16.1 asks for four things'],
  ['trujillo-acopio', /licencia y autorización"/, /registro y autorización/, '17 asks for a register, too'],
  [
    'trujillo-vivienda',
    /puedes ganar/,
    /la norma prevé un bono[^]*pregunta si hoy lo dan/,
    '26 says that it may be set up',
  ],
  ['trujillo-galardon', /Se da cada/, /La norma lo pone cada 1 de junio/, 'whether it is given is not known'],
  ['trujillo-generador', /reciclador con carnet/, /Entrégalo a un reciclador autorizado/, 'the card is not enough'],
  ['trujillo-infraestructura', /industrial o comercial\./, /algunas zonas comerciales/, 'commercial from CZ on'],
  ['trujillo-certificacion', /«más de una tonelada»/, /más de una tonelada/, 'that place prints «mas»'],
  ['cusco-inscripcion', /Casi toda/, /pide papeles de un grupo/, 'two of eight papers are of a group'],
  ['cusco-entrega', /hint: A un reciclador inscrito\.$/, /El 9\.1 lo pide también autorizado/, 'its source says so'],
  ['cusco-orientacion', /trabaja en un predio/, /lleva un comercio o una industria/, '8.1 names who runs it'],
] as const)('%s: %s is now %s (%s)', ([id, before, now]) => {
  expect(said.get(id)).toMatch(now);
  expect(said.get(id)).not.toMatch(before);
});

test('an example of ours is labelled where the text has none', () => {
  const examples = [...said].filter(([, words]) => words.includes('por ejemplo'));
  expect(examples.map(([id]) => id)).toEqual(['trujillo-infraestructura']);
  expect(said.get('trujillo-infraestructura')).toContain('el ejemplo son nuestros');
  expect([...said].filter(([, words]) => words.includes('como moscas'))).toEqual([]);
});

test('no reward is told as given where the text only foresees it', () => {
  expect([...said].filter(([, words]) => words.includes('hay un reconocimiento'))).toEqual([]);
});
