/** Where a form is kept: on this device only. Browsers may forbid it, fill up, or forget; no failure of it reaches the page. */
export interface FormStore {
  read: () => string | null;
  /** False where it could not be kept. */
  write: (text: string) => boolean;
  clear: () => void;
}

function attempt<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

const formatKey = (format: string): string => `norma-circular:formulario:${format}`;

/** Whether anything of a form is kept. */
export const isKept = (format: string): boolean =>
  attempt(() => localStorage.getItem(formatKey(format)) !== null, false);

/** The store of one form, in `localStorage`. */
export function openFormStore(format: string): FormStore {
  const key = formatKey(format);
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    write: (text) =>
      attempt(() => {
        localStorage.setItem(key, text);
        return true;
      }, false),
    clear: () => {
      attempt(() => {
        localStorage.removeItem(key);
      }, undefined);
    },
  };
}
