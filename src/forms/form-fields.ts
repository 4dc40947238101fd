/** A control that holds an answer. */
export type Field = HTMLInputElement | HTMLSelectElement;

const isField = (control: Element): control is Field =>
  (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.name !== '';

/** The controls of a form that hold answers, in order. */
export const listFields = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

/** Their names, each once. */
export const listFieldNames = (form: HTMLFormElement): string[] => [
  ...new Set(listFields(form).map(({ name }) => name)),
];

/** What is answered, as an address has it. */
export function readAnswers(form: HTMLFormElement): URLSearchParams {
  const answers = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') answers.append(name, value);
  return answers;
}
