import { expect, it, vi } from 'vitest';
import './take-chart.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function open(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const page = document.createElement('main');
  page.innerHTML =
    '<take-chart><p data-cite>Norma\n  Circular.</p><button hidden>Copiar la cita</button><span aria-live="polite"></span></take-chart>';
  document.body.replaceChildren(page);
}
const said = (): string => document.querySelector('[aria-live]')?.textContent ?? '';

it('copies the citation in one line and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  open({ writeText });
  document.querySelector('button')?.click();
  await settle();
  expect(writeText).toHaveBeenCalledWith('Norma Circular.');
  expect(said()).toBe('Cita copiada.');
});

it.each([
  ['is not there', undefined],
  ['refuses', { writeText: () => Promise.reject(new Error('denied')) }],
])('says what to do where the clipboard %s', async (_, clipboard) => {
  open(clipboard);
  document.querySelector('button')?.click();
  await settle();
  expect(said()).toMatch(/selecciona la cita/);
});

it('shows its button, which is hidden where scripts do not run', () => {
  open(undefined);
  expect(document.querySelector('button')?.hidden).toBe(false);
});
