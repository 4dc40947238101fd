import { expect, it } from 'vitest';

it('loads where there is no page: build and tests run the rules of the tools', async () => {
  expect('HTMLElement' in globalThis).toBe(false);
  const { formatWords, ToolForm } = await import('./index.ts');
  expect(formatWords(['Pagas ', { strong: 'S/ 15.40' }])).toBe('Pagas S/ 15.40');
  expect(ToolForm).toBeTypeOf('function');
});
