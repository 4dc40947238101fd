import { expect, test } from 'vitest';
import { findReminder } from './find-reminder.ts';

const card = { what: 'Carnet de reciclador', town: 'Trujillo', years: 1, says: 'Cada año.' };

test('reminds thirty days before the year is over, and says from which day it was counted', () => {
  expect(findReminder('29/11/2026', card)).toEqual({
    day: {
      date: '2027-10-30',
      title: 'Renueva: Carnet de reciclador (Trujillo)',
      description: 'Contado desde el 29/11/2026, se cumple el 29/11/2027. Cada año.',
    },
  });
});

test.for([
  ['', 'Escribe el día, por ejemplo 21/11/2026.', 'nothing'],
  ['31/02/2026', 'Revisa el día: ese día no existe en el calendario.', 'no such day'],
] as const)('«%s»: %s (%s)', ([typed, problem]) => {
  expect(findReminder(typed, card)).toEqual({ problem });
});
