import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findReminder } from './find-reminder.ts';

const today = new Date(2026, 10, 29);
const card = { what: 'Carnet de reciclador', town: 'Trujillo', years: 1, says: 'Cada año.' };

test('reminds thirty days before the year is over, and says from which day it was counted', () => {
  expect(findReminder('29/11/2026', card, today)).toEqual({
    day: {
      date: '2027-10-30',
      title: 'Renueva: Carnet de reciclador (Trujillo). Se cumple el 29/11/2027',
      description:
        'Este aviso es de 30 días antes de que se cumpla. Contado desde el 29/11/2026, se cumple el 29/11/2027. Cada año.',
    },
    says: 'Te avisa el 30/10/2027, 30 días antes de que se cumpla.',
  });
});

test.for([
  ['', 'Escribe el día, por ejemplo 21/11/2026.', 'nothing'],
  ['20/03/2020', 'Se cumplió el 20/03/2021: ya toca renovar.', 'its end is past'],
  ['28/11/2025', 'Se cumplió el 28/11/2026: ya toca renovar.', 'yesterday'],
  ['29/11/2025', 'Se cumple el 29/11/2026: empieza ya a renovar.', 'it ends today'],
  ['29/12/2025', 'Se cumple el 29/12/2026: empieza ya a renovar.', 'the reminder would be of today'],
  ['29/11/2062', 'Ese día está muy lejos: revisa el año.', 'two figures of the year changed places'],
  ['29/11/2569', 'Ese día está muy lejos: revisa el año.', 'a year of another calendar'],
  ['31/12/9999', 'Ese día está muy lejos: revisa el año.', 'after it no year has four figures'],
  ['31/02/2026', 'Revisa el día: ese día no existe en el calendario.', 'no such day'],
] as const)('«%s»: %s (%s)', ([typed, problem]) => {
  expect(findReminder(typed, card, today)).toEqual({ problem });
});

test('the first day that is still ahead is given', () => {
  expect(findReminder('30/12/2025', card, today)).toHaveProperty('day.date', '2026-11-30');
});

test('the words of the part are of a card and of an authorization alike', () => {
  const part = readFileSync(new URL('Reminder.astro', import.meta.url), 'utf8');
  expect(part).not.toMatch(/renovarl[oa]|te l[oa] dieron/);
});

test('what the button says before, the file says too, with the same number of days', () => {
  const part = readFileSync(new URL('Reminder.astro', import.meta.url), 'utf8');
  expect(part).toMatch(/Te avisa \{aheadDays\} días antes de que se cumpla[^]*<button/);
});
