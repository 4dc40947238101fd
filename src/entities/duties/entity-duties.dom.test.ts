import { beforeEach, expect, it, vi } from 'vitest';
import './entity-duties.ts';

function show(today: string): void {
  vi.setSystemTime(new Date(`${today}T12:00:00`));
  // As in a browser: the element wakes when its children are there.
  const duties = document.createElement('entity-duties');
  duties.innerHTML = `<p data-next>Por año.</p>
    <h3 data-day="2025-12-31" data-count="3"><span data-passed></span></h3>
    <h3 data-day="2026-12-31" data-count="6"><span data-passed></span></h3>`;
  document.body.replaceChildren(duties);
}
const next = () => document.querySelector('[data-next]')?.textContent;
const passed = () => [...document.querySelectorAll('[data-passed]')].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

it('says what is next by the reader’s clock, and what has passed', () => {
  show('2026-11-29');
  expect(next()).toBe('Lo próximo: hasta el 31/12/2026 tocan 6 cosas (faltan 32 días).');
  expect(passed()).toEqual([' · ya pasó', '']);
});

it('counts the last day as not passed', () => {
  show('2025-12-31');
  expect(next()).toContain('tocan 3 cosas (hoy)');
  expect(passed()).toEqual(['', '']);
});
