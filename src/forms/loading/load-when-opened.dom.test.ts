import { expect, it, vi } from 'vitest';
import { loadWhenOpened } from './load-when-opened.ts';

it('loads once, when the part is opened, and says what did not come', async () => {
  document.body.innerHTML = '<details class="x"><summary>Más</summary></details>';
  const fold = document.querySelector('details');
  const load = vi.fn(() => Promise.reject(new Error('offline')));
  loadWhenOpened('.x', 'cuenta', load);
  expect(load).not.toHaveBeenCalled();
  fold?.dispatchEvent(new Event('toggle'));
  fold?.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => {
    expect(fold?.querySelector('[role="alert"]')?.textContent).toContain('la parte que cuenta: revisa');
  });
  expect(load).toHaveBeenCalledOnce();
});

it('leaves a page without the part alone', () => {
  document.body.innerHTML = '';
  expect(() => {
    loadWhenOpened('.x', 'cuenta', () => Promise.resolve());
  }).not.toThrow();
});
