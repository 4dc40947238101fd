import { expect, vi } from 'vitest';
import { formMarkup } from './form.fixture.ts';

/** Where the form of the tests is kept. */
export const key = 'norma-circular:formulario:muestra';

export const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};
export const findInput = (selector: string): HTMLInputElement => find(selector) as HTMLInputElement;
export const field = (name: string): HTMLInputElement => findInput(`#c-${name}`);

/** Types into a field. */
export const write = (name: string, text: string): void => {
  field(name).value = text;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
};
export const press = (action: string): void => {
  find(`[data-action="${action}"]`).click();
};

/** Ticks the box that keeps, or takes the tick away. */
export const keep = (on: boolean): void => {
  const box = findInput('[data-keep]');
  box.checked = on;
  box.dispatchEvent(new Event('change', { bubbles: true }));
};
export const said = (): string =>
  [...document.querySelectorAll('[data-said]')].map(({ textContent }) => textContent).join('');

/** A new page with the form. */
export const open = (): void => {
  const page = document.createElement('main');
  page.innerHTML = formMarkup;
  document.body.replaceChildren(page);
};

/** Chooses a file of the device. */
export const load = (text: BlobPart, name = 'ficha.json'): void => {
  const input = findInput('[data-load]');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** A file of the form. */
export const file = (values: object, changed: object = {}): string =>
  JSON.stringify({ format: 'muestra', version: 1, savedOn: '2026-11-29', values, ...changed });

/** Parts come when they are asked for. */
export const until = (met: () => unknown): Promise<void> =>
  vi.waitFor(() => {
    expect(met()).toBeTruthy();
  });
export const storage = (): string => localStorage.getItem(key) ?? '';

/** What is kept, by field. */
export const kept = (): Record<string, unknown> =>
  (JSON.parse(storage() || '{}') as { values?: Record<string, unknown> }).values ?? {};

/** Another page of the same browser keeps this, or erases what is kept. */
export const elsewhere = (text: string | null, isHeard = true): void => {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  if (isHeard) dispatchEvent(Object.assign(new Event('storage'), { key }));
};
