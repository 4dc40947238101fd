import { buildElement } from './build-element.ts';
import type { FieldProblem } from './result/result-view.ts';

const titleMark = 'Error: ';

/** Controls of a field by its name: one input, or the radios and boxes of a group. */
function listControls(form: HTMLFormElement, name: string): HTMLElement[] {
  return [...form.elements].filter(
    (control): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      'name' in control && control.name === name,
  );
}

function clearField(field: Element): void {
  field.classList.remove('invalid');
  field.querySelector('.error-text')?.remove();
  for (const control of field.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    const hint = control.getAttribute('data-hint');
    if (hint === null) control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', hint);
  }
}

/** Takes back every message of the form and its summary. */
export function clearProblems(root: HTMLElement): void {
  for (const field of root.querySelectorAll('.field.invalid')) clearField(field);
  const summary = root.querySelector<HTMLElement>('.error-summary');
  if (summary) summary.hidden = true;
  document.title = document.title.replace(new RegExp(`^${titleMark}`), '');
}

/** Puts the message between the label and its controls, and ties them together; gives the id to jump to. */
function markField(controls: readonly HTMLElement[], { field: name, message }: FieldProblem): string | undefined {
  const [first] = controls;
  const field = first?.closest('.field');
  if (!first || !field) return undefined;
  const id = `${first.id || name}-error`;
  const text = buildElement(
    'p',
    { class: 'error-text', id },
    buildElement('span', { class: 'sr' }, titleMark),
    message,
  );
  const group = field.querySelector(':scope > div');
  // Before the controls, or before the sentence in which one stands.
  field.insertBefore(text, group ?? [...field.children].find((child) => child.contains(first)) ?? null);
  field.classList.add('invalid');
  for (const control of controls) {
    const hint = control.getAttribute('aria-describedby');
    if (hint !== null) control.setAttribute('data-hint', hint);
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', [hint, id].filter(Boolean).join(' '));
  }
  first.id ||= `campo-${name}`;
  return first.id;
}

/** Shows what to mend beside one field, with no summary: while somebody writes. */
export function showProblem(form: HTMLFormElement, problem: FieldProblem): void {
  const controls = listControls(form, problem.field);
  clearProblem(controls[0]);
  markField(controls, problem);
}

/** Takes back the message beside the field of a control. */
export function clearProblem(control: Element | undefined): void {
  const field = control?.closest('.field.invalid');
  if (field) clearField(field);
}

/** Shows what to mend: beside each field, in the summary, which gets the focus, and in the title. Values stay. */
export function showProblems(root: HTMLElement, form: HTMLFormElement, problems: readonly FieldProblem[]): void {
  clearProblems(root);
  const items = problems.map((problem) => {
    const target = markField(listControls(form, problem.field), problem);
    const words = problem.place ? `${problem.place}: ${problem.message}` : problem.message;
    const text = target === undefined ? words : buildElement('a', { href: `#${target}` }, words);
    if (target !== undefined && text instanceof HTMLElement) {
      text.addEventListener('click', (event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      });
    }
    return buildElement('li', {}, text);
  });
  const summary = root.querySelector<HTMLElement>('.error-summary');
  if (!summary) return;
  summary.querySelector('ul')?.replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
  document.title = titleMark + document.title;
}
