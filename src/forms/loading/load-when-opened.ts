import { loadPart } from './load-part.ts';

/** Loads what brings a folded part to life when it is opened for the first time; `what` is what it does: `cuenta los días`. */
export function loadWhenOpened(selector: string, what: string, load: () => Promise<unknown>): void {
  const fold = document.querySelector(selector);
  fold?.addEventListener(
    'toggle',
    () => void loadPart(fold, `No se pudo cargar la parte que ${what}: revisa tu conexión. `, load),
    { once: true },
  );
}
