import { expect, it, vi } from 'vitest';
import { loadWhenOpened } from './load-when-opened.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function open(load: () => Promise<unknown>): void {
  document.body.innerHTML =
    '<details class="x"><summary>Más</summary><p data-part-failed hidden>No se pudo</p></details>';
  loadWhenOpened('.x', load);
  const fold = document.querySelector('details');
  fold?.dispatchEvent(new Event('toggle'));
  fold?.dispatchEvent(new Event('toggle'));
}

const isFailureHidden = (): boolean => document.querySelector('[data-part-failed][hidden]') !== null;

it.each([
  ['what comes says nothing', () => Promise.resolve(), true],
  ['what does not come says so', () => Promise.reject(new Error('offline')), false],
])('loads once, when the part is opened: %s', async (_, answer, isHidden) => {
  const load = vi.fn(answer);
  open(load);
  await settle();
  expect(load).toHaveBeenCalledOnce();
  expect(isFailureHidden()).toBe(isHidden);
});

it('loads nothing before', () => {
  document.body.innerHTML = '<details class="x"><summary>Más</summary></details>';
  const load = vi.fn(() => Promise.resolve());
  loadWhenOpened('.x', load);
  expect(load).not.toHaveBeenCalled();
});

it('leaves a page without the part alone', () => {
  document.body.innerHTML = '';
  expect(() => {
    loadWhenOpened('.x', () => Promise.resolve());
  }).not.toThrow();
});
