import { clearProblems, showProblems, type FieldProblem } from '#forms';
import type { CheckName } from '../checks/check-names.ts';
import { checkSums, type SumRule } from '../checks/check-sums.ts';
import { runCheck } from '../checks/run-check.ts';
import type { FormHost } from './form-host.ts';
import { readValues } from './form-values.ts';
import { readToday } from './read-today.ts';

export { clearProblem, clearProblems, showProblem } from '#forms';

const sound = 'No vemos errores en lo que escribiste.';
const nothingWritten = 'Todavía no escribiste nada.';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A question is answered so that what is asked of this control does not count: a paper of another kind. */
function isBeside(control: Control): boolean {
  const { for: field, answer } = control.dataset;
  if (field === undefined) return false;
  const marked = control.form?.querySelector<HTMLInputElement>(`[name="${field}"]:checked`);
  return marked ? marked.value !== answer : false;
}

/** What is wrong with one control. */
export function checkControl(control: Control): FieldProblem | undefined {
  const { check } = control.dataset;
  if (check === undefined || isBeside(control)) return undefined;
  const message = runCheck(check as CheckName, control.value, readToday());
  return message === undefined ? undefined : { field: control.name, message };
}

/** Where a control stands, for the list of what is wrong: `Celular`, `Plasticos, Duro`, `Fila 3, Edad`. */
function tellPlace(control: Control): string {
  const row = control.closest('tr')?.querySelector('th')?.textContent.trim();
  const names = [
    row !== undefined && /^\d+$/.test(row) ? `Fila ${row}` : row,
    control.closest('.group')?.querySelector('legend')?.textContent,
    control.getAttribute('aria-label') ?? control.closest('.field')?.querySelector('label')?.firstChild?.textContent,
  ];
  return names.flatMap((name) => name?.trim().replace(/\s*:$/, '') ?? []).join(', ');
}

/** Everything that is wrong with what was typed, in the order of the sheet. */
function checkForm(form: HTMLFormElement, sums: readonly SumRule[]): FieldProblem[] {
  const controls = [...form.querySelectorAll<Control>('[data-check]')];
  const read = (name: string): string => form.querySelector<Control>(`[name="${name}"]`)?.value ?? '';
  return [
    ...controls.flatMap((control) => {
      const problem = checkControl(control);
      return problem ? [{ ...problem, place: tellPlace(control) }] : [];
    }),
    ...checkSums(sums, read),
  ];
}

/** Checks the whole form, and says beside each field, in the summary or near the button what was found. */
export function answerCheck(host: FormHost, form: HTMLFormElement, button: HTMLElement): void {
  const problems = checkForm(form, JSON.parse(host.dataset['sums'] ?? '[]') as SumRule[]);
  host.say('', button);
  clearProblems(host);
  if (problems.length > 0) showProblems(host, form, problems);
  else host.say(readValues(host).size === 0 ? nothingWritten : sound, button);
}
