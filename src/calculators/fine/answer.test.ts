import { describe, expect, it } from 'vitest';
import { listFineTables } from '#fines';
import { formatWords } from '#forms';
import { listUits } from '#parameters';
import { listExamples } from '../shared/examples.content.ts';
import { fineParameters } from '../shared/parameters.fixture.ts';
import { checkExamples, formatResult } from '../shared/run-example.ts';
import { answerFine } from './answer.ts';

const tell = (query: string): string => {
  const outcome = answerFine(new URLSearchParams(query), fineParameters);
  return 'problems' in outcome
    ? outcome.problems.map(({ field, message }) => `${field}: ${message}`).join('\n')
    : formatResult(outcome.result).replaceAll('\u00a0', ' ');
};

it('gives every worked example its answer', () => {
  const examples = listExamples('multa');
  expect(examples.length).toBeGreaterThanOrEqual(8);
  expect(checkExamples(examples, (answers) => answerFine(answers, fineParameters))).toEqual([]);
});

/** Every fine of every table in every year since its norm, worked out in whole cents. */
const everyFine = listFineTables().flatMap(({ municipality, infractions }) =>
  infractions.flatMap(({ code, offenders }) =>
    offenders.flatMap(({ id, percent }) =>
      listUits()
        .filter(({ year }) => year >= (municipality === 'trujillo' ? 2012 : 2016))
        .map(({ year, soles }) => ({
          query: new URLSearchParams({ municipio: municipality, infraccion: code, infractor: id, anio: String(year) }),
          cents: soles * Number(percent),
        })),
    ),
  ),
);

it('is right for every row, offender and year', () => {
  expect(everyFine).toHaveLength(20 * 15 + 6 * 11);
  for (const { query, cents } of everyFine) {
    const amount = (cents / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
    expect(tell(query.toString()).split('\n')[0]).toContain(`La multa sería de S/ ${amount} para`);
  }
});

const good = { municipio: 'trujillo', infraccion: '175', infractor: 'comercio', anio: '2026' };
const ask = (change: Record<string, string>): string =>
  tell(new URLSearchParams(Object.entries({ ...good, ...change }).filter(([, value]) => value !== '-')).toString());

describe('answerFine', () => {
  it.each<[Record<string, string>, string, string]>([
    [{ municipio: '-' }, 'municipio: Elige la municipalidad', 'no municipality'],
    [{ municipio: 'lima' }, 'municipio: Elige la municipalidad', 'a town we do not have'],
    [{ municipio: '__proto__' }, 'municipio: Elige la municipalidad', 'a name every object has'],
    [{ infraccion: '-' }, 'infraccion: Elige una infracción del cuadro de Trujillo, o «Otra cosa»', 'no infraction'],
    [
      { infraccion: '1' },
      'infraccion: Elige una infracción del cuadro de Trujillo, o «Otra cosa»',
      'one of the other table',
    ],
    [
      { infraccion: '175.0' },
      'infraccion: Elige una infracción del cuadro de Trujillo, o «Otra cosa»',
      'not as printed',
    ],
    [{ infraccion: '<b>' }, 'infraccion: Elige una infracción del cuadro de Trujillo, o «Otra cosa»', 'markup'],
    [{ infractor: '-' }, 'infractor: Elige quién la cometió', 'no offender'],
    [{ infractor: 'cualquiera' }, 'infractor: Elige quién la cometió', 'an offender of the other table'],
    [{ infractor: 'toString' }, 'infractor: Elige quién la cometió', 'a name every object has'],
    [{ anio: '24' }, 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'two figures'],
    [{ anio: '2012.5' }, 'anio: Escribe el año con cuatro cifras, por ejemplo 2026', 'half a year'],
    [{ anio: '2040' }, 'anio: No tenemos la UIT de 2040: escribe un año entre 2004 y 2026', 'too far ahead'],
    [
      { municipio: 'cusco', infraccion: '4', vez: 'cuarta' },
      'vez: Elige si es la primera vez',
      'a repetition the table does not have',
    ],
    [
      { infractor: '-', anio: '' },
      'infractor: Elige quién la cometió\nanio: Escribe el año con cuatro cifras, por ejemplo 2026',
      'two at once',
    ],
  ])('%j is refused: %s (%s)', (change, expected) => {
    expect(ask(change)).toBe(expected);
  });

  it.each<[Record<string, string>, string, string]>([
    [{ anio: '-' }, 'con la UIT de 2026', 'no year in the address: the newest'],
    [
      { infraccion: '179', infractor: 'persona-natural' },
      'no prevé multa para una persona natural',
      'only legal persons',
    ],
    [
      { infraccion: '173', infractor: 'persona-juridica' },
      'que no sea comercio ni industria',
      'legal persons are not named',
    ],
    [{ anio: '2011' }, 'En 2011 esta multa todavía no existía', 'before the ordinance'],
    [
      { municipio: 'cusco', infraccion: '5' },
      'S/ 1,650.00 para cualquier persona en el Cusco',
      'who did it does not matter',
    ],
    [
      { municipio: 'cusco', infraccion: '1', vez: 'cuarta' },
      'S/ 550.00',
      'repetition is not asked where there are no steps',
    ],
    [{ vez: 'tercera' }, 'S/ 1,100.00', 'nor in the other table'],
  ])('%j is answered «%s»: %s', (change, expected) => {
    expect(ask(change).split('\n')[0]).toContain(expected);
  });

  it.each<[Record<string, string>, RegExp, string]>([
    [
      { municipio: 'cusco', infraccion: 'entregar-sin-inscripcion', infractor: 'comercio' },
      /^En el Cusco, esta norma no prevé multa por «Entregar lo separado a un reciclador informal[^]*trae 6 infracciones y ninguna es esa[^]*manda entregar lo separado en la mano[^]*Otra norma podría/,
      'a shop that gives to informal recyclers',
    ],
    [
      { municipio: 'cusco', infraccion: 'no-separar' },
      /no prevé multa por «No separar[^]*sí obliga a separar[^]*cusco-sin-multa-por-no-separar/,
      'who does not separate',
    ],
    [
      { municipio: 'cusco', infraccion: 'otra' },
      /^En el Cusco, esta norma no prevé multa por lo que no está en su cuadro/,
      'none of the list',
    ],
    [
      { infraccion: 'otra', infractor: '-' },
      /^En Trujillo, esta norma no prevé multa[^]*trae 10 infracciones[^]*G 175: entregar[^]*S\/ 1,100.00 para un comercio/,
      'the same in every town, whoever did it; with all it has',
    ],
    [
      { infraccion: 'otra', anio: '2010' },
      /^En 2010 este cuadro todavía no existía: la norma que lo pone en Trujillo es de 2012[^]*Escribe un año desde 2012(?![^]*S\/)/,
      'before the norm, which has no amounts of that year',
    ],
    [
      { municipio: 'cusco', infraccion: 'no-separar', anio: '2015' },
      /^En 2015 este cuadro todavía no existía: la norma que lo pone en el Cusco es de 2016(?![^]*S\/)/,
      'the same for something that it does not have',
    ],
  ])('%j is answered plainly though the table does not have it: %s (%s)', (change, expected) => {
    expect(ask(change)).toMatch(expected);
    // Of other norms nothing is known.
    expect(ask(change)).not.toMatch(/no hay multa|no existe/i);
  });

  it('tells the first reading of every cell of Trujillo, what is our inference and what is doubtful', () => {
    const told = ask({});
    for (const words of [
      '«6 11», bajo «NO PECUNIARIA»; con el encabezado de la primera página sería «OTROS VALORES» (dudoso).',
      '«3 8», bajo «NO PECUNIARIA»; puede ser «MEDIDA DE CARÁCTER PROVISIONAL» (inferencia nuestra).',
      '«X», bajo «SUBSANABLE»; si las columnas están corridas una, sería «NO SUBSANABLE» (dudoso).',
      'Inferencia nuestra: el encabezado de la segunda página vale para las dos.',
    ]) {
      expect(told).toContain(words);
    }
    expect(told).toContain(
      'Qué significa cada código lo dice la OM N° 003-2008-MPT, cuyo texto no está en este sitio.',
    );
  });

  it.each([
    ['', ['Es la primera vez: «Amonestación', 'Es reincidente: «si es', 'Es la tercera reincidencia: «tercera'], 3],
    ['reincidente', ['Es reincidente: «si es reincidente suspensión de autorización por tres meses»'], 1],
    ['tercera', ['Es la tercera reincidencia: «tercera reincidencia retiro permanente de la autorización.»'], 1],
  ])('tells the steps of repetition for «%s»', (vez, expected, count) => {
    const told = ask({ municipio: 'cusco', infraccion: '4', vez });
    for (const text of expected) expect(told).toContain(text);
    expect(told.match(/^Es (?:la primera|reincidente|la tercera)/gm)).toHaveLength(count);
  });

  it('says that the ordinance which should bring the fines of the Cusco is not known', () => {
    expect(ask({ municipio: 'cusco', infraccion: '1' })).toContain('Si esa ordenanza se dio, no consta');
  });

  it('does not know which UIT holds: gives the one of this year too', () => {
    expect(ask({ anio: '2020' })).toContain('Con la de 2026 serían S/ 1,100.00.');
    expect(ask({ anio: '2020' })).toContain('La misma multa con dos UIT');
    expect(ask({})).not.toMatch(/Con la de|con dos UIT/);
  });

  it.each<[change: Record<string, string>, reason: string]>([
    [{}, 'a fine'],
    [{ infraccion: '179', infractor: 'persona-natural' }, 'no fine'],
  ])('names the later ordinances that may change the table: %j, %s', (change) => {
    const told = ask(change);
    expect(told).toContain('Puede cambiarlo la norma OM N° 042-2013-MPT. Cambia el cuadro de la OM N° 003-2008-MPT.');
    expect(told).toContain('Puede cambiarlo la norma OM N° 017-2021-MPT. Según la prensa,');
  });

  it('names none for the Cusco', () => {
    expect(ask({ municipio: 'cusco', infraccion: '1' })).not.toContain('Puede cambiarlo');
  });

  it('leads to the duties that keep one from the fine', () => {
    const outcome = answerFine(new URLSearchParams(good), fineParameters);
    const next = 'result' in outcome ? outcome.result.now : [];
    expect(next.map(formatWords)).toContain('Mira qué te toca cumplir: Deberes de quien genera.');
    expect(next.flat()).toContainEqual({
      text: 'Deberes de quien genera',
      href: '/tramites/trujillo-generador/',
    });
  });
});

it.each([
  ['a fine of Trujillo', {}],
  ['a fine of Cusco', { municipio: 'cusco', infraccion: '2', infractor: '-' }],
  ['no fine', { infractor: 'persona-juridica' }],
])('names the remedies of the general law: %s', (_reason, change) => {
  expect(ask(change)).toMatch(
    /Si ya te multaron[^]*15 para presentar una reconsideración o una apelación; 30 para que resuelvan tu apelación; 15 para que resuelvan tu reconsideración \(ds-004-2019-jus art_218__para_218-2\)/,
  );
});
