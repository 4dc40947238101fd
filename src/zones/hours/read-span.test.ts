import { expect, test } from 'vitest';
import { listZonings } from '../zones.content.ts';
import { readSpan, splitSpan } from './read-span.ts';

test.for([
  ['Horario: de 5:00 de la mañana a 5:00 de la tarde.', { from: 5, to: 17 }, 'within a day'],
  ['De 6:00 de la tarde a 2:00 de la madrugada.', { from: 18, to: 26 }, 'over midnight'],
  ['De 12:00 de la tarde a 8:30 de la noche.', { from: 12, to: 20.5 }, 'midday, and half an hour'],
  ['De 6:00 de la tarde a 12:00 de la noche.', { from: 18, to: 24 }, 'until midnight'],
  ['De 12:00 de la noche a 5:00 de la mañana.', { from: 0, to: 5 }, 'from midnight on'],
  ['De 6:00 de la mañana a 12:00 de la mañana.', { from: 6, to: 12 }, 'midday, as some say it'],
  ['De 12:30 de la noche a 5:00 de la mañana.', { from: 0.5, to: 5 }, 'what begins after midnight begins the next day'],
  ['De 12:00 de la madrugada a 5:00 de la mañana.', { from: 0, to: 5 }, 'midnight, as others call it'],
  ['A las 5:00 de la mañana.', undefined, 'no end'],
  ['Lo que se acuerde.', undefined, 'no hours'],
] as const)('«%s»: %j (%s)', ([says, span]) => {
  expect(readSpan(says)).toEqual(span);
});

test('what goes beyond midnight begins the day', () => {
  expect(splitSpan({ from: 18, to: 26 })).toEqual([
    { from: 18, to: 24 },
    { from: 0, to: 2 },
  ]);
  expect(splitSpan({ from: 5, to: 17 })).toEqual([{ from: 5, to: 17 }]);
});

test('every printed schedule can be drawn', () => {
  for (const { hours } of listZonings()) for (const { says } of hours) expect(readSpan(says), says).toBeDefined();
});
