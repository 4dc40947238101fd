import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { findColumn } from './plan-timeline.ts';

test.for([
  { day: '2024-12-31', column: undefined, reason: 'before the plan' },
  { day: '2025-06-30', column: 1, reason: 'first semester' },
  { day: '2025-07-01', column: 2, reason: 'second semester' },
  { day: '2026-11-21', column: 3, reason: 'from 2026 on, a column is a year' },
  { day: '2030-12-31', column: 7, reason: 'last day of the plan' },
  { day: '2031-01-01', column: undefined, reason: 'after the plan' },
])('$day: $reason', ({ day, column }) => {
  expect(findColumn(new Date(`${day}T12:00:00`))).toBe(column);
});

describe('<plan-timeline>', () => {
  beforeEach(() => {
    vi.setSystemTime(new Date('2027-03-01T12:00:00'));
    document.body.innerHTML = `<plan-timeline>
      <p data-fold-all><button value="open"></button><button value="close"></button></p>
      <details><summary>1</summary><details open><summary>1.1</summary></details></details>
    </plan-timeline>`;
  });
  const readFolds = () => [...document.querySelectorAll('details')].map(({ open }) => open);
  const press = (value: string) => document.querySelector<HTMLElement>(`[value=${value}]`)?.click();

  it('marks the column of today', () => {
    expect(document.querySelector<HTMLElement>('plan-timeline')?.dataset['now']).toBe('4');
  });

  it('opens and closes everything', () => {
    press('open');
    expect(readFolds()).toEqual([true, true]);
    press('close');
    expect(readFolds()).toEqual([false, false]);
  });

  it('opens everything for the printer', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(readFolds()).toEqual([true, true]);
  });
});
