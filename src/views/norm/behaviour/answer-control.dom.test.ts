import { afterEach, expect, test, vi } from 'vitest';
import { answerControl } from './answer-control.ts';

const page = `<main><dl><dd id="cita">Ley N° 1,
  de 2020</dd></dl><button data-copy="#cita"><i></i>Copiar la cita</button></main>`;

/** A browser whose clipboard takes, refuses, or is not there. */
const clipboards = {
  takes: { writeText: () => Promise.resolve() },
  refuses: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
  none: undefined,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

async function answer(selector: string, clipboard: keyof typeof clipboards): Promise<string | null | undefined> {
  vi.stubGlobal('navigator', { clipboard: clipboards[clipboard] });
  document.body.innerHTML = page;
  const control = document.querySelector<HTMLElement>(selector);
  if (control) await answerControl(control);
  await vi.waitFor(() => {
    expect(document.querySelector('[role="status"]')?.textContent).not.toBe('');
  });
  return document.querySelector('main > [role="status"]')?.textContent;
}

test.for([
  ['button', 'takes', 'Copiado: Ley N° 1, de 2020', 'a citation is copied in one line'],
  ['button', 'refuses', 'cópiala a mano: Ley N° 1, de 2020', 'the browser refuses'],
  ['button', 'none', 'cópiala a mano: Ley N° 1, de 2020', 'a page not served securely'],
] as const)('%s, clipboard %s: «%s» (%s)', async ([selector, clipboard, said]) => {
  expect(await answer(selector, clipboard)).toContain(said);
});

test('what was said goes with the next touch elsewhere, and stays to be selected', async () => {
  await answer('button', 'refuses');
  const line = document.querySelector<HTMLElement>('.said');
  line?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(line?.textContent).not.toBe('');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(line?.textContent).toBe('');
});
