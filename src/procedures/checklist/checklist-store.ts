import type { KeptPart } from '#ui';

/** Where marks are kept: on this device, or with the course that shows the list. Browsers may forbid it, fill up, or forget. */
export interface ChecklistStore extends Partial<Pick<KeptPart, 'tell' | 'note'>> {
  read: () => string | null;
  /** False where it could not be kept. */
  write: (text: string) => boolean;
  clear: () => void;
  /** Tells when another tab has written or cleared it, or may have done so while this page slept. */
  watch: (hear: () => void) => void;
  /** Whether anything can be kept at all. */
  isOpen: () => boolean;
}

/** The store of one procedure: where the frame around it keeps things, else on this device. */
export const openStore = (procedure: string): ChecklistStore =>
  window.keptElsewhere?.(`lista:${procedure}`) ?? openDevice(procedure);

/** In `localStorage`; no failure of it reaches the page. */
function openDevice(procedure: string): ChecklistStore {
  const key = `norma-circular:tramite:${procedure}`;
  const attempt = <Value>(run: () => Value, otherwise: Value): Value => {
    try {
      return run();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    write: (text) => attempt(() => (localStorage.setItem(key, text), true), false),
    clear: () => {
      attempt(() => {
        localStorage.removeItem(key);
      }, undefined);
    },
    watch: (hear) => {
      addEventListener('storage', (event) => {
        // Without a key, everything was cleared.
        if ((event.key ?? key) === key) hear();
      });
      // Back out of the browser's memory; a page just opened hears nothing new.
      addEventListener('pageshow', hear);
    },
    isOpen: () =>
      attempt(() => {
        localStorage.setItem(`${key}:prueba`, '1');
        localStorage.removeItem(`${key}:prueba`);
        return true;
      }, false),
  };
}
