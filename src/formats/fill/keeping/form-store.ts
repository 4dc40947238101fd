import { attempt, forgetForm, formatKey } from './kept-forms.ts';

/** Where a form is kept: on this device only. Browsers may forbid it, fill up, or forget; no failure of it reaches the page. */
export interface FormStore {
  key: string;
  read: () => string | null;
  /** False where it could not be kept. */
  write: (text: string) => boolean;
  clear: () => void;
}

/** The store of one form, in `localStorage`. */
export function openFormStore(format: string): FormStore {
  const key = formatKey(format);
  return {
    key,
    read: () => attempt(() => localStorage.getItem(key), null),
    write: (text) =>
      attempt(() => {
        localStorage.setItem(key, text);
        return true;
      }, false),
    clear: () => {
      forgetForm(format);
    },
  };
}
