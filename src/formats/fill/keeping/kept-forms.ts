/** Runs what browsers may forbid: a failure of it never reaches the page. */
export function attempt<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Where a form is kept on this device. */
export const formatKey = (format: string): string => `norma-circular:formulario:${format}`;

/** Whether anything of a form is kept. */
export const isKept = (format: string): boolean =>
  attempt(() => localStorage.getItem(formatKey(format)) !== null, false);

/** Leaves nothing of a form on this device, whoever kept it. */
export function forgetForm(format: string): void {
  attempt(() => {
    localStorage.removeItem(formatKey(format));
  }, undefined);
}
