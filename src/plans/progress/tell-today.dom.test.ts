import { expect, it } from 'vitest';
import { tellToday } from './tell-today.ts';

it.each([
  ['2025-06-30', 'Sin reporte público.', 'the last day is still in time'],
  [
    '2026-01-01',
    'Vencida sin reporte: 2025 (primer semestre); sin reporte público: 2026.',
    'overdue since a half year',
  ],
  ['2027-01-01', 'Vencida sin reporte.', 'all of it'],
])('on %s: %s (%s)', (day, words) => {
  document.body.innerHTML =
    '<p data-states="2025-I 2026">Sin reporte público.</p><p data-states="2030" data-reported="2030:cumplida"></p>';
  tellToday(document, new Date(`${day}T12:00:00`));
  expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([words, 'Cumplida.']);
});
