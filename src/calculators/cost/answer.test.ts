import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listUits } from '#parameters';
import { listExamples } from '../shared/examples.content.ts';
import { checkExamples, formatResult } from '../shared/run-example.ts';
import { answerCost, compareFees, formatDifference, type CostParameters } from './answer.ts';
import { buildCostFigures, computeCost } from './compute-cost.ts';
import { applyCostChanges, readCostChanges } from './cost-fields.ts';
import { listCostSheets } from './cost.content.ts';

const costSheets = listCostSheets();

const parameters: CostParameters = {
  sheets: costSheets.map(buildCostFigures),
  uit: listUits()
    .filter(({ year }) => year >= 2012)
    .map(({ year, soles }) => ({ year, soles })),
};
const ask = (query: string): ReturnType<typeof answerCost> => answerCost(new URLSearchParams(query), parameters);

it('keeps its worked examples', () => {
  expect(checkExamples(listExamples('costo'), (answers) => answerCost(answers, parameters))).toEqual([]);
});

describe('answerCost', () => {
  it.each([
    ['', 'tramite', 'Elige el trámite'],
    ['tramite=%3Cscript%3E', 'tramite', 'Elige el trámite'],
    ['tramite=trujillo-carnet&carnet-mano-4-minutos=-3', 'carnet-mano-4-minutos', 'sin el signo menos'],
    [
      'tramite=trujillo-carnet&carnet-mano-4-minutos=10+kg',
      'carnet-mano-4-minutos',
      'no va esa unidad: escribe los minutos',
    ],
    ['tramite=trujillo-carnet&carnet-mano-4-minutos=5+soles', 'carnet-mano-4-minutos', 'escribe los minutos'],
    ['tramite=trujillo-carnet&carnet-mano-4-minutos=20+%25', 'carnet-mano-4-minutos', 'escribe los minutos'],
    ['tramite=trujillo-carnet&carnet-fijo=850+kg', 'carnet-fijo', 'el costo fijo en soles'],
    ['tramite=trujillo-carnet&carnet-pedidos=480+kg', 'carnet-pedidos', 'escribe los pedidos al año'],
    ['tramite=trujillo-carnet&carnet-mano-4-minutos=1e99', 'carnet-mano-4-minutos', 'solo con números'],
    ['tramite=trujillo-carnet&carnet-mano-4-minutos=99999999999', 'carnet-mano-4-minutos', 'demasiado grande'],
    ['tramite=trujillo-carnet&carnet-equipo-1-dedicacion=101', 'carnet-equipo-1-dedicacion', 'no puede pasar de 100'],
    ['tramite=trujillo-carnet&carnet-parte=2', 'carnet-parte', 'no puede pasar de 1'],
    ['tramite=trujillo-carnet&carnet-pedidos=0', 'carnet-pedidos', 'al menos uno, por ejemplo 480'],
  ])('«%s» asks to mend %s: %s', (query, field, message) => {
    expect(ask(query)).toMatchObject({ problems: [{ field, message: expect.stringContaining(message) as string }] });
  });

  it('tells every problem at once', () => {
    const outcome = ask('tramite=trujillo-carnet&carnet-pedidos=x&carnet-fijo=y');
    expect('problems' in outcome && outcome.problems.map(({ field }) => field)).toEqual([
      'carnet-pedidos',
      'carnet-fijo',
    ]);
  });

  it.each([
    ['carnet-mano-4-minutos=5+min', 'Con los factores impresos', 'the unit of the field says nothing new'],
    ['carnet-fijo=S/+850', 'Con los factores impresos', 'so does the sign of money'],
    ['carnet-mano-4-minutos=5', 'Con los factores impresos', 'the printed number typed again is no change'],
    ['autorizacion-pedidos=5', 'Con los factores impresos', 'a field of the other sheet is none of this one'],
    ['carnet-mano-4-minutos=5,5', 'Con tus cambios', 'a comma marks decimals too'],
  ])('«%s» answers «%s»: %s', (query, start) => {
    const outcome = ask(`tramite=trujillo-carnet&${query}`);
    expect('result' in outcome && formatResult(outcome.result)).toMatch(new RegExp(`^${start}`));
  });
});

const [figures] = parameters.sheets;
if (!figures) throw new Error('There is no sheet.');
const costOf = (field: string, value: string): Big => {
  const { changes } = readCostChanges(new URLSearchParams([[field, value]]), figures);
  const { base, read } = applyCostChanges(figures, changes);
  return computeCost(figures, base, read).total;
};
const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2));
const growing = fc.constantFrom(
  'carnet-mano-4-minutos',
  'carnet-material-1-costo',
  'carnet-mensual-5-costo',
  'carnet-tercero-1-costo',
  'carnet-equipo-1-valor',
  'carnet-fijo',
);

describe('the cost', () => {
  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(growing, amount, (field, value) => {
        const { changes } = readCostChanges(new URLSearchParams([[field, value]]), figures);
        const { base, read } = applyCostChanges(figures, changes);
        const { labour, materials, perService, margin, total } = computeCost(figures, base, read);
        expect(total.eq(labour.plus(materials).plus(perService).plus(margin))).toBe(true);
      }),
    );
  });

  it('never falls when a factor grows', () => {
    fc.assert(
      fc.property(growing, amount, amount, (field, one, other) => {
        const [low = '0', high = '0'] = [one, other].sort((a, b) => Number(a) - Number(b));
        expect(costOf(field, low).lte(costOf(field, high))).toBe(true);
      }),
    );
  });

  it('answers whatever is typed without failing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const outcome = answerCost(
          new URLSearchParams([
            ['tramite', 'trujillo-carnet'],
            ['carnet-pedidos', typed],
          ]),
          parameters,
        );
        expect('problems' in outcome || outcome.result.answer.length > 0).toBe(true);
      }),
    );
  });
});

describe('compareFees', () => {
  it.each([
    ['0.28', '10', { year: 2012, soles: 3650 }, '10.22', '+S/\u00a00.22', 'in its first year the fee is over the cost'],
    ['1', '36', { year: 2012, soles: 3650 }, '36.50', '+S/\u00a00.50', 'the permit too'],
    ['0.28', '20', { year: 2026, soles: 5500 }, '15.40', '−S/\u00a04.60', 'a cost above the fee'],
    ['1', '55.004', { year: 2026, soles: 5500 }, '55.00', 'S/\u00a00.00', 'both are compared to the cent'],
  ])('%s %% beside %s: %o', (percent, cost, uit, fee, over) => {
    const [row] = compareFees(percent, new Big(cost), [uit]);
    expect([row?.fee.toFixed(2), row && formatDifference(row.over)]).toEqual([fee, over]);
  });
});
