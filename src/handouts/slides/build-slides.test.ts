import { describe, expect, test } from 'vitest';
import { listProcedures } from '#procedures';
import { buildSlides } from './build-slides.ts';

const find = (id: string): ReturnType<typeof buildSlides> => {
  const procedure = listProcedures().find((each) => each.id === id);
  if (!procedure) throw new Error(`There is no procedure ${id}.`);
  return buildSlides(procedure);
};

describe('the slides of the card', () => {
  const slides = find('trujillo-carnet');

  test('go from what it is to how long it lasts', () => {
    expect(slides.map(({ heading }) => heading)).toEqual([
      'Qué es',
      'Para quién',
      'Llevas',
      'Pagas',
      'Te responden',
      'Dónde',
      'Ojo',
      'Antes de pedirlo',
      'Papeles y pago',
      'Papeles y pago',
      'Papeles y pago',
      'Cómo se hace',
      'Cómo se hace',
      'Cuánto dura',
    ]);
  });

  test('count the steps on', () => {
    const steps = slides.filter(({ firstNumber }) => firstNumber !== undefined);
    expect(steps.map(({ firstNumber, lines }) => [firstNumber, lines.length])).toEqual([
      [1, 3],
      [4, 2],
    ]);
  });

  test('say of a case for whom it is', () => {
    expect(slides.map(({ condition }) => condition)).toContain('Solo si es tu primer carnet');
  });
});

test.for(listProcedures().map(({ id }) => id))('%s: no slide has more lines than can be read from afar', (id) => {
  for (const { heading, lines } of find(id)) expect(lines.length, heading).toBeLessThanOrEqual(6);
});

test.for(listProcedures().map((procedure) => [procedure.id, procedure] as const))(
  '%s: every requirement and every step is on one slide',
  ([, procedure]) => {
    const lines = buildSlides(procedure).flatMap((slide) => slide.lines.map(({ text }) => text));
    const asked = [
      ...procedure.requirements.flatMap(({ items }) => items.map(({ text }) => text)),
      ...procedure.steps.map(({ text }) => text),
    ];
    for (const text of asked) {
      const times = asked.filter((each) => each === text).length;
      expect(lines.filter((line) => line === text).length, text).toBeGreaterThanOrEqual(times);
    }
  },
);

test('what another place of the norm says otherwise is marked', () => {
  const lines = find('trujillo-incorporacion').flatMap((slide) => slide.lines);
  expect(lines.filter(({ differs }) => differs).map(({ text }) => text)).toContain('Ficha RUC');
});
