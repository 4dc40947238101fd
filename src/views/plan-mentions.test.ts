import { describe, expect, test } from 'vitest';
import type { PlanMention } from '#plans';
import { listNamedNorms, listPlansNaming } from './plan-mentions.ts';

const build = (plan: string, norm: string | undefined, text: string, place = '1'): PlanMention => ({
  plan,
  href: `/planes/${plan}/#${place}`,
  place,
  text,
  context: `Según ${text}.`,
  ...(norm === undefined ? {} : { norm }),
});

const mentions = [
  build('planres-2023', 'ley-27314', 'Ley N° 27314'),
  build('planres-2023', 'ley-27314', 'Ley N° 27314'),
  build('planres-2023', 'ley-27314', 'Ley N° 27314', '2'),
  build('estrategia-pml', 'ley-27314', 'Ley General de Residuos Sólidos'),
  build('estrategia-pml', 'dleg-1278', 'Ley'),
  build('estrategia-pml', undefined, 'la citada norma'),
];

describe('listPlansNaming', () => {
  test('gives the places by plan, each sentence of a place once', () => {
    const plans = listPlansNaming(mentions, 'ley-27314');
    expect(plans.map(({ plan, mentions: found }) => [plan, found.map(({ place }) => place)])).toEqual([
      ['Reporte del PLANRES al 2023', ['1', '2']],
      ['Estrategia de Producción Más Limpia', ['1']],
    ]);
  });

  test.for([
    ['dleg-1278', 1, 'only its own mentions'],
    ['ley-28611', 0, 'a norm that no plan names'],
  ] as const)('%s: %i plans (%s)', ([norm, count]) => {
    expect(listPlansNaming(mentions, norm)).toHaveLength(count);
  });
});

describe('listNamedNorms', () => {
  test('gives longer names first, since a name may be part of another; the unknown is left out', () => {
    expect(listNamedNorms(mentions, 'estrategia-pml')).toEqual([
      { name: 'Ley General de Residuos Sólidos', norm: 'ley-27314' },
      { name: 'Ley', norm: 'dleg-1278' },
    ]);
  });

  test('gives a name once, and those of the plan alone', () => {
    expect(listNamedNorms(mentions, 'planres-2023')).toEqual([{ name: 'Ley N° 27314', norm: 'ley-27314' }]);
  });
});
