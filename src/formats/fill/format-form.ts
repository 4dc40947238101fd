import type { SumRule } from '../checks/check-sums.ts';
import type { FormatMark } from '../file/format-file.ts';
import type { FormatValues } from '../file/format-values.ts';
import type { FormHost } from './form-host.ts';
import type * as Checks from './check-form.ts';
import type { FormKeeping } from './form-keeping.ts';
import { isKept } from './form-store.ts';
import { clearValues, fillValues, readValues } from './form-values.ts';
import { formWords } from './form-words.ts';
import { freeMarks } from './free-marks.ts';
import { nameControls } from './name-controls.ts';
import { addRow, fitRows, listTables, removeRowOf } from './table-rows.ts';

/**
 * `<format-form>` around the sheet of a form: checks, adds rows, keeps what is written on the device when asked, saves and loads
 * a file. Names, options and checks stand in the page; what weighs comes when it is asked for. Nothing leaves the device.
 */
class FormatForm extends HTMLElement implements FormHost {
  #keeping: FormKeeping | undefined;
  #form: HTMLFormElement | null = null;
  /** What says and takes back mistakes, once it was needed. */
  #checks: typeof Checks | undefined;
  /** What was there before everything was erased, until the page is left. */
  #erased: FormatValues | undefined;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    nameControls(this);
    for (const { table, isFixed } of listTables(this)) if (!isFixed) fitRows(table, 1);
    if (isKept(this.mark.format)) {
      void this.#withKeeping((keeping) => {
        keeping.restore();
      });
    }
    this.#showTotals();
    freeMarks(this);
    // On paper a line must not cut what is written in it.
    if (!CSS.supports('field-sizing', 'content')) {
      void this.withPart(
        () => import('./grow-lines.ts'),
        ({ growLines }) => {
          growLines(this);
        },
      );
    }
    this.#listen();
    this.querySelector('[data-action="check"]')?.removeAttribute('disabled');
  }

  #listen(): void {
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof Element) || target.matches('[data-keep], [type="file"], [data-paste]')) return;
      this.#checks?.clearProblem(target);
      this.changed();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) void this.#answerChange(target);
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button) void this.#actions[button.dataset['action'] ?? '']?.(button);
    });
    this.addEventListener('paste', (event) => {
      this.#answerPaste(event);
    });
    // Its button checks; the form itself goes nowhere.
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  readonly #actions: Readonly<Record<string, (button: HTMLButtonElement) => unknown>> = {
    print: () => {
      print();
    },
    check: (button) => this.#check(button),
    clear: (button) => {
      this.#clear(button);
    },
    undo: (button) => {
      this.#undo(button);
    },
    add: (button) => {
      const table = button.closest('[data-rows]')?.querySelector('table');
      if (table) addRow(table)?.querySelector<HTMLElement>('input, textarea')?.focus();
    },
    remove: (button) => {
      removeRowOf(button);
      this.changed();
    },
    paste: (button) =>
      this.withPart(
        () => import('./paste-rows.ts'),
        ({ takeRows }) => {
          takeRows(this, button);
        },
        button,
      ),
    save: (button) =>
      this.withPart(
        () => import('./save-form.ts'),
        ({ saveForm }) => saveForm(this, button),
        button,
      ),
  };

  get mark(): FormatMark {
    return { format: this.dataset['format'] ?? '', version: Number(this.dataset['version']) };
  }

  say(words: string, near: Element = this): void {
    for (const place of this.querySelectorAll('[data-said]')) place.textContent = '';
    const place = near.closest('[data-bar]')?.querySelector('[data-said]') ?? this.querySelector('[data-said]');
    if (place) place.textContent = words;
  }

  async withPart<Part>(load: () => Promise<Part>, run: (part: Part) => unknown, near?: Element): Promise<boolean> {
    let part: Part;
    try {
      part = await load();
    } catch {
      this.say(formWords.failed, near);
      return false;
    }
    await run(part);
    return true;
  }

  changed(): void {
    this.#showTotals();
    this.#keeping?.keep();
  }

  fill(values: FormatValues): void {
    this.#checks?.clearProblems(this);
    fillValues(this, values);
    this.changed();
  }

  async #answerChange(target: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    if (target.matches('[data-keep]')) {
      await this.#withKeeping((keeping) => {
        keeping.toggle();
      });
    } else if (target instanceof HTMLInputElement && target.matches('[data-load]')) {
      const load = () => import('./load-file.ts');
      await this.withPart(load, ({ loadChosen }) => loadChosen(this, target), target);
    } else if (target instanceof HTMLInputElement && target.matches('[data-photo]')) {
      await this.withPart(
        () => import('./show-photo.ts'),
        ({ showPhoto }) => {
          showPhoto(target);
        },
      );
    } else if (target.matches('[data-check]')) {
      await this.#withChecks(({ checkControl, showProblem }) => {
        const problem = checkControl(target);
        if (problem && this.#form) showProblem(this.#form, problem);
      });
    }
  }

  #withKeeping(run: (keeping: FormKeeping) => void): Promise<boolean> {
    return this.withPart(
      () => import('./form-keeping.ts'),
      ({ FormKeeping: Keeping }) => {
        this.#keeping ??= new Keeping(this);
        run(this.#keeping);
      },
    );
  }

  #withChecks(run: (checks: typeof Checks) => void, near?: Element): Promise<boolean> {
    const load = () => import('./check-form.ts');
    return this.withPart(
      load,
      (checks) => {
        this.#checks = checks;
        run(checks);
      },
      near,
    );
  }

  #check(button: HTMLButtonElement): Promise<boolean> {
    return this.#withChecks(({ checkForm, clearProblems, showProblems }) => {
      if (!this.#form) return;
      const problems = checkForm(this.#form, JSON.parse(this.dataset['sums'] ?? '[]') as SumRule[]);
      this.say('', button);
      clearProblems(this);
      if (problems.length > 0) showProblems(this, this.#form, problems);
      else this.say(readValues(this).size === 0 ? formWords.empty : formWords.sound, button);
    }, button);
  }

  #clear(button: HTMLButtonElement): void {
    const values = readValues(this);
    this.#checks?.clearProblems(this);
    clearValues(this);
    // Pressed twice, it takes nothing more away.
    if (!this.#erased || values.size > readValues(this).size) this.#erased = values;
    for (const input of this.querySelectorAll<HTMLInputElement>('[type="file"]')) input.value = '';
    for (const photo of this.querySelectorAll('[data-photo-place] img')) photo.remove();
    this.#keeping?.clear();
    this.#showTotals();
    this.say(formWords.cleared, button);
    this.#offerUndo(true);
  }

  #undo(button: HTMLButtonElement): void {
    if (this.#erased) this.fill(this.#erased);
    this.#erased = undefined;
    this.say(formWords.undone, button);
    this.querySelector<HTMLElement>('[data-action="clear"]')?.focus();
    this.#offerUndo(false);
  }

  #offerUndo(isOffered: boolean): void {
    const undo = this.querySelector<HTMLElement>('[data-action="undo"]');
    if (undo) undo.hidden = !isOffered;
  }

  /** Several cells of a spreadsheet become rows; a word or a sentence goes where it is pasted. */
  #answerPaste(event: ClipboardEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    const text = event.clipboardData?.getData('text') ?? '';
    const table = cell?.closest<HTMLTableElement>('table:not([data-fixed])');
    if (!table || !text.includes('\t')) return;
    event.preventDefault();
    void this.withPart(
      () => import('./paste-rows.ts'),
      ({ addRows }) => {
        addRows(this, table, text);
      },
    );
  }

  #showTotals(): void {
    if (!this.querySelector('[data-total]')) return;
    void this.withPart(
      () => import('./table-totals.ts'),
      ({ showTotals }) => {
        showTotals(this);
      },
    );
  }
}

customElements.define('format-form', FormatForm);
