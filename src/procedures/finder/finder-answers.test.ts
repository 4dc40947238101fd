import { describe, expect, test } from 'vitest';
import { readFinder } from '../record/procedures.content.ts';
import { listStatementsOf, readFinderResult } from './finder-answers.fixture.ts';
import type { FinderResult } from './finder.schema.ts';

const { results } = readFinder();

/** What a step opens, by its kind. */
const listOpened = ({ steps }: FinderResult, kind: 'procedure' | 'infraction' | 'tool'): unknown[] =>
  steps.flatMap(({ opens }) => (opens && kind in opens ? Object.values(opens) : []));

const collecting = results.filter(
  (result) => result.id.startsWith('trujillo-') && listOpened(result, 'procedure').includes('trujillo-recoleccion'),
);

const registering = results.filter((result) => listOpened(result, 'procedure').includes('cusco-inscripcion'));

describe('who is led to collecting', () => {
  test('several are', () => {
    expect(collecting.length).toBeGreaterThanOrEqual(8);
  });

  // A fine is the one reason to read the conditions that needs no advice to wait.
  test.for(collecting.filter(({ id }) => id !== 'trujillo-multa'))(
    '$id is told of the authorization of the organization, and not before it',
    (result) => {
      const opened = listOpened(result, 'procedure');
      expect(opened).toContain('trujillo-autorizacion');
      expect(opened.indexOf('trujillo-autorizacion')).toBeLessThan(opened.indexOf('trujillo-recoleccion'));
      const step = result.steps.find(
        ({ opens }) => opens && 'procedure' in opens && opens.procedure === 'trujillo-recoleccion',
      );
      expect(step?.sources).toContainEqual({
        norm: 'om-011-2012-mpt',
        eId: 'art_16__para_16-1',
        printed: 'únicamente recicladores/as de las OR y EC-RSOR autorizadas por la municipalidad',
      });
    },
  );

  test.for([
    'trujillo-carnet-nuevo',
    'trujillo-carnet-renovar',
    'trujillo-carnet-no-se',
    'trujillo-grupo-sin-incorporar',
    'trujillo-sin-grupo',
  ])('%s names infraction 176', (id) => {
    expect(listStatementsOf(id)).toMatch(/infracción 176/);
  });
});

const says: { reason: string; id: string; expected: RegExp; never?: RegExp }[] = [
  ...['carnet-nuevo', 'carnet-renovar', 'carnet-vigente', 'grupo-sin-incorporar', 'sin-grupo'].map((id) => ({
    reason: 'a month that may be of work or of rest is told in the words of the norm',
    id: `trujillo-${id}`,
    expected: /«hasta los siete meses de embarazo y un mes post parto»[^]*No aclara/,
    never: /desde un mes después/,
  })),
  ...['carnet-nuevo', 'carnet-renovar', 'sin-grupo', 'acopio', 'ec-rs', 'multa'].map((id) => ({
    reason: 'vehicles and premises: seizure and closing (3.8)',
    id: `trujillo-${id}`,
    expected: /incautación de los vehículos y clausura de locales/,
  })),
  ...['organizacion-incorporada', 'organizacion-autorizada', 'ec-rs', 'acopio'].map((id) => ({
    reason: 'an authorization can be lost (annex 10)',
    id: `trujillo-${id}`,
    expected: /causa de su cancelación/,
  })),
  ...['empresa-menos', 'empresa-mas', 'empresa-no-se', 'acopio', 'organizacion-autorizada', 'carnet-vigente'].map(
    (id) => ({
      reason: 'inspections come unannounced (28)',
      id: `trujillo-${id}`,
      expected: /inspecciones sin aviso una vez al mes/,
    }),
  ),
  ...['carnet-nuevo', 'organizacion-autorizada', 'acopio'].map((id) => ({
    reason: 'where one may sell (18)',
    id: `trujillo-${id}`,
    expected: /Vender está permitido solo en los locales/,
  })),
  ...['trujillo-multa', 'cusco-multa'].map((id) => ({
    reason: 'a fine has remedies, each with the confidence that it has here',
    id,
    expected:
      /artículo 254\.1\.4 de la ley general \(de memoria, sin confirmar\)[^]*15 días hábiles para la reconsideración o la apelación/,
  })),
  {
    reason: 'once, or every year: both places',
    id: 'trujillo-organizacion-nueva',
    expected: /«por única vez»; el Anexo 12 A, que se renueva cada año/,
    never: /una sola vez/,
  },
  {
    reason: 'infraction 174 does not reach who makes less than 50 kilos',
    id: 'trujillo-empresa-menos',
    expected: /174[^.]*no te alcanza/,
  },
  {
    reason: 'infraction 174 is for more than 50 kilos',
    id: 'trujillo-empresa-no-se',
    expected: /174[^.]*solo para personas jurídicas que generan más de 50 kilos/,
  },
  ...['trujillo-sin-grupo', 'trujillo-organizacion-sin-sunarp', 'trujillo-organizacion-nueva', 'cusco-asociacion'].map(
    (id) => ({
      reason: 'two or three people: no minimum is set',
      id,
      expected: /no fija un número mínimo de (?:socios|miembros)/,
    }),
  ),
  ...['cusco-vivienda', 'cusco-comercio', 'cusco-orientacion'].map((id) => ({
    reason: 'Cusco asks for a registered recycler in one place, and for an authorized one in another',
    id,
    expected: /reciclador inscrito\nOtra parte del reglamento pide que además esté autorizado/,
  })),
  ...['cusco-vivienda', 'cusco-comercio', 'cusco-condominio', 'cusco-orientacion'].map((id) => ({
    reason: 'no fine in Cusco for not separating; the table names recycling, too',
    id,
    expected: /No consta multa por no separar[^]*de quien recolecta, recicla, acopia o vende/,
  })),
];

describe('what a result says', () => {
  test.for(says)('$id: $reason', ({ id, expected, never = /(?!)/ }) => {
    expect(listStatementsOf(id)).toMatch(expected);
    expect(listStatementsOf(id)).not.toMatch(never);
  });

  test('only what is told by heart says so', () => {
    for (const { id } of results) {
      const told = listStatementsOf(id);
      expect(/artículo (?:254|199)/.test(told), id).toBe(told.includes('de memoria, sin confirmar'));
    }
  });
});

test('who is told where selling is allowed is told the doubt about organizations', () => {
  const told = results
    .flatMap(({ notes }) => notes)
    .filter(({ says: said }) => said.startsWith('Vender está permitido'));
  expect(new Set(told.map(({ observation }) => observation))).toEqual(new Set(['trujillo-quien-comercializa']));
});

test.for(results.filter(({ id }) => /-(?:organizacion-|asociacion$|condominio$)/.test(id)))(
  '$id speaks to several people',
  ({ steps }) => {
    const singular = /^(?:Informa|Mira|Cuenta|Usa|Ve|Compara|Pide|Separa|Renueva) /;
    expect(steps.map(({ text }) => text).filter((text) => singular.test(text))).toEqual([]);
  },
);

describe('what a result opens', () => {
  const fines: { reason: string; id: string; infractions: string[] }[] = [
    { reason: 'a shop', id: 'trujillo-empresa-menos', infractions: ['trujillo-175', 'trujillo-173'] },
    {
      reason: 'a large shop',
      id: 'trujillo-empresa-mas',
      infractions: ['trujillo-175', 'trujillo-173', 'trujillo-174'],
    },
    {
      reason: 'a shop that has not weighed',
      id: 'trujillo-empresa-no-se',
      infractions: ['trujillo-175', 'trujillo-173'],
    },
    {
      reason: 'a dwelling has a fine for giving to informal recyclers',
      id: 'trujillo-vivienda',
      infractions: ['trujillo-175'],
    },
    { reason: 'premises without authorization', id: 'trujillo-acopio', infractions: ['trujillo-176'] },
  ];

  test.for(fines)('$reason: the fines themselves, not an empty form', ({ id, infractions }) => {
    const result = readFinderResult(id);
    expect(listOpened(result, 'infraction')).toEqual(infractions);
    expect(listOpened(result, 'tool')).not.toContain('multa');
  });

  test('several lead to the registration in Cusco', () => {
    expect(registering.length).toBeGreaterThanOrEqual(7);
  });

  test.for(registering)('$id: being registered is not said to be enough', ({ notes, observations }) => {
    expect([...observations, ...notes.map(({ observation }) => observation)]).toContain('cusco-inscrito-o-autorizado');
  });

  test.for(['trujillo-carnet-vigente', 'trujillo-organizacion-autorizada', 'trujillo-sin-grupo'])(
    '%s: rights and benefits',
    (id) => {
      expect(listOpened(readFinderResult(id), 'procedure')).toContain('trujillo-beneficios');
    },
  );

  test.for(['cusco-independiente', 'cusco-asociacion'])('%s: rights and benefits', (id) => {
    expect(listOpened(readFinderResult(id), 'procedure')).toContain('cusco-beneficios');
  });
});
