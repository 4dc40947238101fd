import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showKept } from './saved-list.ts';

const empty = { keys: () => Promise.resolve([]), match: () => Promise.resolve(undefined) };

/** A device with a store, if any, and a worker that answers so to who registers it. */
function stubDevice(store: object | undefined, register: () => Promise<unknown>): void {
  vi.stubGlobal('caches', store && { ...empty, open: () => Promise.resolve(store) });
  vi.stubGlobal('navigator', { serviceWorker: { controller: null, register } });
}

beforeEach(() => {
  document.body.innerHTML = `
    <p data-refused hidden></p>
    <div data-kept hidden><ul data-saved hidden></ul><p data-saved-none></p><ul data-visited hidden></ul><p data-visited-none></p></div>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const listShown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-kept], [data-refused]')]
    .filter(({ hidden }) => !hidden)
    .map((element) => element.getAttributeNames().join(' '));

test.for([
  [
    'what is there is shown while the worker is still on its way',
    empty,
    () => new Promise(() => undefined),
    ['data-kept'],
  ],
  ['it stays when the worker has come', empty, () => Promise.resolve({}), ['data-kept']],
  ['where no worker may be, nothing is kept', empty, () => Promise.reject(new Error('no')), ['data-refused']],
  ['where there is no store, neither', undefined, () => Promise.resolve({}), ['data-refused']],
] as const)('%s', async ([, store, register, shown]) => {
  stubDevice(store, register);
  void showKept();
  // All that can come by itself has come by then.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(listShown()).toEqual(shown);
});
