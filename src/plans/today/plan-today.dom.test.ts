import { expect, it, test, vi } from 'vitest';
import { buildActivityRows } from '../activities/activity-rows.ts';
import { loadRoadmap } from '../roadmap/roadmap.ts';
import { countPeriods } from './period-counts.ts';
import './plan-today.ts';

const open = (day: string): void => {
  vi.setSystemTime(new Date(`${day}T12:00:00`));
  const row = (period: string, due: number, overdue: string): string =>
    `<tr data-period="${period}" data-due="${due}" data-overdue="${overdue}"><td><b data-when></b></td></tr>`;
  const page = document.createElement('main');
  page.innerHTML = `<plan-today><p data-clock></p><table>${row('2025-I', 4, '4 actividades')}${row('2025-II', 34, '36 actividades')}${row('2026', 42, '60 actividades')}</table></plan-today>`;
  document.body.replaceChildren(page);
};
const say = () => document.querySelector('[data-clock]')?.textContent;
const marks = () => [...document.querySelectorAll('[data-when]')].map(({ textContent }) => textContent);

it.each([
  [
    '2025-03-01',
    'En 2025 (primer semestre) tocan 4 actividades, que vencen el 30/06/2025. Todavía no vence nada.',
    ['toca ahora', '', ''],
  ],
  [
    '2025-07-01',
    'En 2025 (segundo semestre) tocan 34 actividades, que vencen el 31/12/2025. Ya vencieron sin reporte público: 4 actividades.',
    ['ya venció', 'toca ahora', ''],
  ],
  [
    '2026-11-29',
    'En 2026 tocan 42 actividades, que vencen el 31/12/2026. Ya vencieron sin reporte público: 36 actividades.',
    ['ya venció', 'ya venció', 'toca ahora'],
  ],
  [
    '2031-01-01',
    'El plan va de 2025 a 2030: hoy no toca nada. Ya vencieron sin reporte público: 60 actividades.',
    ['ya venció', 'ya venció', 'ya venció'],
  ],
])('on %s it says what is due and what is overdue', (day, words, expected) => {
  open(day);
  expect(say()).toBe(`Hoy es ${day.split('-').reverse().join('/')}, según tu equipo. ${words}`);
  expect(marks()).toEqual(expected);
});

test('what is overdue without a report is counted once for each activity', () => {
  const rows = buildActivityRows(loadRoadmap());
  const counts = countPeriods(rows);
  expect(counts.map(({ period, lastDay }) => `${period} ${lastDay}`)[1]).toBe('2025-II 2025-12-31');
  const early = rows.filter(
    ({ code, periods }) => code.split('.').length === 4 && periods.some((one) => one.startsWith('2025')),
  );
  expect(counts[1]?.overdue).toBe(`${early.length} actividades`);
  expect(counts.at(-1)?.overdue).toBe('92 actividades');
});
