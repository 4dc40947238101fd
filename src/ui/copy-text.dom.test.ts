import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

/** A browser whose clipboard takes, refuses, fails at once, or is not there. */
const clipboards = {
  takes: { writeText: () => Promise.resolve() },
  refuses: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
  throws: {
    writeText: () => {
      throw new Error('TypeError');
    },
  },
  none: undefined,
};
const address = 'https://sitio.pe/x/?a=1';

afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = `Copia este enlace: ${address}`;

test.for<[reason: string, clipboard: keyof typeof clipboards, byHand: string | undefined, said: [string, true?]]>([
  ['it is copied', 'takes', undefined, ['Copiado.', true]],
  ['the browser refuses', 'refuses', undefined, [asked]],
  ['the browser fails before it promises anything', 'throws', undefined, [asked]],
  ['a page that is not served securely', 'none', undefined, [asked]],
  ['it is copied where the page shows the text itself', 'takes', 'Selecciónala.', ['Copiado.', true]],
  ['there is none, and the page shows the text itself', 'none', 'Selecciónala.', ['Selecciónala.']],
])('%s', async ([, clipboard, byHand, said]) => {
  vi.stubGlobal('navigator', { clipboard: clipboards[clipboard] });
  const tell = vi.fn();
  await copyText(address, tell, 'Copiado.', byHand);
  expect(tell.mock.calls).toEqual([said]);
});
