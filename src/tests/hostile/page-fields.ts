import type { Question } from './answers.ts';

/** The questions of the forms of a page; runs in the page. */
export function listQuestions(): Question[] {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    ':is(main, body.embed) [name]:is(input, select, textarea)',
  );
  const questions = new Map<string, Question>();
  for (const field of fields) {
    const { name, type } = field;
    if (field instanceof HTMLSelectElement) {
      questions.set(name, { name, sound: [...field.options].at(-1)?.value ?? '', isFree: false });
    } else if (type === 'radio' || type === 'checkbox') {
      questions.set(name, { name, sound: field.value, isFree: false });
    } else if (type !== 'file' && type !== 'hidden') {
      const sound = type === 'date' ? '2026-11-20' : /anio|año/.test(name) ? '2025' : '5';
      questions.set(name, { name, sound, isFree: true });
    }
  }
  return [...questions.values()];
}

/** Writes into the fields of a page, by name, and sends its form; runs in the page. */
export function typeInto(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const named = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      `:is(main, body.embed) [name="${name}"]`,
    );
    for (const field of named) {
      const isMark = field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type);
      if (isMark) field.checked = field.value === value;
      else field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  // A form that no script answers leads to another page, which is tried on its own.
  const stay = (event: Event): void => {
    event.preventDefault();
  };
  document.addEventListener('submit', stay, { once: true });
  document
    .querySelector<HTMLElement>(':is(main, body.embed) form :is([type="submit"], [data-action="check"])')
    ?.click();
}
