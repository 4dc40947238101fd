/** Where marks are kept: on this device, or with the course that shows the list. Browsers may forbid it, fill up, or forget. */
export interface ChecklistStore {
  read: () => string | null;
  /** False where it could not be kept. */
  write: (text: string) => boolean;
  clear: () => void;
  /** Tells when another tab has written or cleared it, or may have done so while this page slept. */
  watch: (hear: () => void) => void;
  /** Whether anything can be kept at all. */
  isOpen: () => boolean;
}

/** The store of one procedure: with the course that shows it, else in `localStorage`. */
export function openStore(procedure: string): ChecklistStore {
  const key = `norma-circular:tramite:${procedure}`;
  return globalThis.normaCircular?.(key) ?? openDevice(key);
}

/** On this device; no failure of it reaches the page. */
function openDevice(key: string): ChecklistStore {
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
