import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptElsewhere, ToldProgress } from '#ui';
import './quiz-sheet.ts';

const question = (number: number, right: number): string => `
  <fieldset id="pregunta-${number}" data-question data-right="${right}"><legend>¿Cuál?</legend>
    <label class="choice"><input type="radio" name="pregunta-${number}" value="0">Uno</label>
    <label class="choice" data-elsewhere="Es de otro."><input type="radio" name="pregunta-${number}" value="1">Dos</label>
    <p data-verdict hidden></p><details data-answer><summary>Qué dice la norma</summary></details>
  </fieldset>`;

function open(beforeScript: (page: HTMLElement) => void = () => undefined): void {
  const page = document.createElement('main');
  page.innerHTML = `<quiz-sheet data-quiz="prueba" data-version="v1">${question(1, 0)}${question(2, 0)}
    <p data-open tabindex="-1" hidden></p><button data-grade>Ver</button>
    <section data-score hidden><h2 tabindex="-1">Tu puntaje</h2><p></p><button data-again>Otra vez</button></section></quiz-sheet>`;
  beforeScript(page);
  document.body.replaceChildren(page);
}
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
function choose(number: number, answer: number): void {
  const input = find(`#pregunta-${number} input[value="${answer}"]`) as HTMLInputElement;
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (name: string): void => {
  find(`[data-${name}]`).click();
};
/** Text of each verdict that is shown. */
const verdicts = (): string[] =>
  [...document.querySelectorAll('[data-verdict]:not([hidden])')].map(({ textContent }) => textContent.trim());

describe('a quiz on its page', () => {
  beforeEach(() => {
    open();
  });

  it('keeps what was answered before its script came', () => {
    vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'navigate' }] });
    open((page) => {
      for (const early of page.querySelectorAll<HTMLInputElement>('#pregunta-1 [value="0"]')) early.checked = true;
    });
    vi.unstubAllGlobals();
    press('grade');
    expect(find('[data-open]').textContent).toBe('Te falta responder la pregunta 2.');
  });

  it('says what is not answered before it counts', () => {
    choose(1, 0);
    press('grade');
    expect(find('[data-open]').textContent).toBe('Te falta responder la pregunta 2.');
    expect(document.activeElement).toBe(find('[data-open]'));
    expect(verdicts()).toEqual([]);
    choose(2, 0);
    expect(find('[data-open]').hidden).toBe(true);
  });

  it('counts, moves the focus to the score, and opens what the norm says where it was wrong', () => {
    choose(1, 0);
    choose(2, 1);
    press('grade');
    expect(document.activeElement?.textContent).toBe('Acertaste 1 de 2');
    expect(find('[data-score] a').getAttribute('href')).toBe('#pregunta-2');
    expect(verdicts()).toEqual(['Correcto.', 'No es esa. Es de otro.']);
    expect([...document.querySelectorAll('details')].map((fold) => fold.open)).toEqual([false, true]);
    expect(document.querySelectorAll('input:disabled')).toHaveLength(4);
  });

  it('begins anew', () => {
    choose(1, 0);
    choose(2, 0);
    press('grade');
    press('again');
    expect(verdicts()).toEqual([]);
    expect(document.querySelectorAll('input:checked, input:disabled')).toHaveLength(0);
    expect(document.activeElement).toBe(find('#pregunta-1 input'));
  });
});

describe('a quiz in a course', () => {
  const kept = new Map<string, string>();
  const told: ToldProgress[] = [];
  const course = (key: string): KeptElsewhere => ({
    read: () => kept.get(key) ?? null,
    write: (text) => kept.set(key, text).has(key),
    clear: () => kept.delete(key),
    watch: () => undefined,
    isOpen: () => true,
    tell: (progress) => told.push(progress),
  });
  beforeEach(() => {
    globalThis.normaCircular = course;
    open();
  });
  afterEach(() => {
    globalThis.normaCircular = undefined;
  });

  it('leaves its answers with the course and tells how far its reader is', () => {
    choose(1, 0);
    expect([...kept]).toEqual([['preguntas:prueba', 'v1 0- 0']]);
    expect(told.at(-1)).toEqual({ ready: 1, total: 2 });
    choose(2, 1);
    press('grade');
    expect(told.at(-1)).toEqual({ ready: 2, total: 2, right: 1 });
  });

  it('goes on where its reader was', () => {
    expect(verdicts()).toEqual(['Correcto.', 'No es esa. Es de otro.']);
  });
});
