import { expect, test, vi } from 'vitest';
import { fillAddress } from './fill-address.ts';

const link = '<a href="/tramites/x/" data-full-address>/tramites/x/</a>';

test('the whole address and its code, where the build knew neither', async () => {
  document.body.innerHTML = `${link}<div data-qr></div>`;
  fillAddress(document);
  await vi.waitFor(() => {
    expect(document.querySelector('[data-qr] path')).not.toBeNull();
  });
  expect(document.querySelector('a')?.textContent).toBe(new URL('/tramites/x/', location.href).href);
});

test.each([
  ['drawn at build', `${link}<div data-qr><svg></svg></div>`],
  ['without a place for the code', link],
])('%s nothing changes', (_, html) => {
  document.body.innerHTML = html;
  fillAddress(document);
  expect(document.body.innerHTML).toBe(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
});
