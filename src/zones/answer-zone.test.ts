import { describe, expect, test } from 'vitest';
import { formatWords, listResultWords, type Outcome } from '#forms';
import { answerZone } from './answer-zone.ts';
import { buildZoneParameters } from './zone-parameters.ts';
import type { DrawnZoning } from './zone.schema.ts';
import { listDrawnZonings } from './zones.content.ts';

const [trujilloZoning] = listDrawnZonings() as [DrawnZoning];

const parameters = buildZoneParameters(trujilloZoning, ({ norm, eId }) => ({
  href: `/${norm}/${eId ?? ''}`,
  short: 'lugar',
}));

const ask = (lugar: string): Outcome => answerZone(new URLSearchParams({ lugar }), parameters);

/** Everything the reader reads, in order. */
function readOutcome(outcome: Outcome): string {
  if ('problems' in outcome) return outcome.problems.map(({ field, message }) => `${field}: ${message}`).join('\n');
  return listResultWords(outcome.result).map(formatWords).join('\n');
}

const rows: { reason: string; lugar: string; says: RegExp }[] = [
  { reason: 'one zone', lugar: 'chicago', says: /^«Chicago» está en la Zona 1 de recolección selectiva/ },
  {
    reason: 'two entries of one zone',
    lugar: 'San Isidro',
    says: /^«San Isidro» y «San Isidro II etapa» están en la Zona 4/,
  },
  {
    reason: 'two zones are both said',
    lugar: 'Santa Rosa',
    says: /^Ese nombre está en más de una zona: Zonas 2 y 6[^]*Santa Rosa I y II etapa\nZona 2\nUnidad Vecinal Santa Rosa\nZona 6/,
  },
  {
    reason: 'names of other zones that have it inside are said too',
    lugar: 'El Sol',
    says: /^«El Sol» está en la Zona 1[^]*Otros nombres[^]*Puerta del Sol, en la Zona 2[^]*El Sol del Chacarero, en la Zona 3/,
  },
  { reason: 'days, hours and what the norm leaves open', lugar: 'Chicago', says: /de lunes a domingo[^]*5:00[^]*6:00/ },
  { reason: 'the hours are not of the zone', lugar: 'Chicago', says: /por tu zona no consta en la norma/ },
  {
    reason: 'what somebody who separates gains stands in the answer, with its place and its doubt',
    lugar: 'Chicago',
    says: /puedes juntar stickers para un bono[^]*lugar; lugar; en duda: No dice cuánto vale el bono\)\. Mira: Bono para viviendas, Contar tus stickers/,
  },
  { reason: 'a doubted name says so', lugar: 'La Marqueza', says: /«La Marqueza» puede estar mal impreso/ },
  {
    reason: 'a stage that is not listed',
    lugar: 'Santa María 2',
    says: /no está con esa etapa[^]*Santa María I, IV y V etapa\nZona 1/,
  },
  { reason: 'half a name', lugar: 'Torres', says: /no está con ese nombre[^]*Torres Araujo\nZona 6/ },
  {
    reason: 'a misspelled name',
    lugar: 'Geranios',
    says: /no está con ese nombre[^]*¿Quisiste decir…\?\nLos Geraneos, en la Zona 3/,
  },
  {
    reason: 'another district: the norm does not hold there, and whom to ask',
    lugar: 'La Esperanza',
    says: /^La Esperanza es otro distrito \(lugar\)\. Esta norma no rige ahí[^]*fuera de sus límites[^]*municipalidad de ese distrito/,
  },
  {
    reason: 'another district, in its own words',
    lugar: 'distrito de moche',
    says: /^Moche es otro distrito/,
  },
  {
    reason: 'another district, with its whole name',
    lugar: 'VICTOR LARCO HERRERA',
    says: /^Víctor Larco es otro distrito/,
  },
  { reason: 'another district, without its article', lugar: 'porvenir', says: /^El Porvenir es otro distrito/ },
  {
    reason: 'another district, misspelled',
    lugar: 'la esperansa',
    says: /no está con ese nombre[^]*¿Quisiste decir…\?\nLa Esperanza, otro distrito/,
  },
  {
    reason: 'half the name of another district',
    lugar: 'Florencia',
    says: /¿Quisiste decir…\?\nFlorencia de Mora, otro distrito/,
  },
  {
    reason: 'a place of the list is never taken for another district',
    lugar: 'El Sol',
    says: /^«El Sol» está en la Zona 1/,
  },
  ...[
    'Av. Víctor Larco 1200',
    'Avenida Moche',
    'Urbanización Salaverry',
    'urb. La Esperanza',
    'Moche 4ta etapa',
    'Barrio de El Porvenir',
  ].map((lugar) => ({
    reason: 'the name of another district within a longer one may be a street or a quarter of this',
    lugar,
    says: /^«[^»]+» no está con ese nombre[^]*¿Quisiste decir…\?[^]*, otro distrito/,
  })),
  { reason: 'in no list', lugar: 'Vista Alegre', says: /no está con ese nombre[^]*pregunta al SEGAT/ },
  { reason: 'nothing typed', lugar: '   ', says: /^lugar: Escribe el nombre de tu urbanización o barrio/ },
  { reason: 'a number alone', lugar: '4', says: /^lugar: Escribe/ },
  { reason: 'marks alone', lugar: '"><', says: /^lugar: Escribe/ },
  { reason: 'a very long answer is cut', lugar: 'x'.repeat(5000), says: /^«x{100}» no está/ },
];

describe('the zone of a place', () => {
  test.for(rows)('$reason', ({ lugar, says }) => {
    expect(readOutcome(ask(lugar))).toMatch(says);
  });

  test.for(['Huanchaco', 'la Esperanza', 'Víctor Larco', 'Florencia de Mora', 'El Porvenir', 'Moche', 'Salaverry'])(
    '%s, which footnote 2 names, is another district',
    (lugar) => {
      expect(readOutcome(ask(lugar))).toMatch(/ es otro distrito \(lugar\)\. Esta norma no rige ahí/);
    },
  );

  test('what is gained is part of what to do now, and not told where the norm does not hold', () => {
    const tellNow = (lugar: string): string => {
      const outcome = ask(lugar);
      return 'result' in outcome ? outcome.result.now.map(formatWords).join('\n') : '';
    };
    expect(tellNow('Chicago')).toContain('un bono');
    expect(tellNow('Moche')).not.toContain('un bono');
  });

  test('without the field it asks for a name', () => {
    expect(answerZone(new URLSearchParams(), parameters)).toHaveProperty('problems');
  });

  test('a name that is near opens its own answer', () => {
    const outcome = ask('Geranios');
    const links = 'result' in outcome ? listResultWords(outcome.result).flat() : [];
    expect(links).toContainEqual({ text: 'Los Geraneos', href: '?lugar=Los+Geraneos' });
  });
});
