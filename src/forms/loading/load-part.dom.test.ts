import { expect, it, vi } from 'vitest';
import { loadPart } from './load-part.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('says what did not come, tries again, and the second time offers the page anew', async () => {
  document.body.innerHTML = '<search-x><p>Casilla</p><div data-failure-place></div></search-x>';
  const element = document.querySelector('search-x');
  if (!element) throw new Error('There is no element.');
  const load = vi.fn(() => Promise.resolve());
  for (let times = 0; times < 2; times += 1) load.mockImplementationOnce(() => Promise.reject(new Error('offline')));
  const alert = () => element.querySelector('[data-failure-place] [role="alert"]');
  await loadPart(element, 'No llegó. ', load);
  expect(alert()?.textContent).toBe('No llegó. Probar otra vez');
  alert()?.querySelector('button')?.click();
  await settle();
  expect(alert()?.textContent).toContain('vuelve a cargar la página');
  alert()?.querySelector('button')?.click();
  await settle();
  expect(alert()).toBeNull();
});
