import type { FormatMark } from '../file/format-file.ts';
import type { FormatValues } from '../file/format-values.ts';
import { answerPaste } from './answer-paste.ts';
import type { FormHost } from './form-host.ts';
import type * as Checks from './check-form.ts';
import type { FormKeeping } from './keeping/form-keeping.ts';
import { forgetForm, isKept } from './keeping/kept-forms.ts';
import { fillValues, isBlank, readInitial, readValues } from './form-values.ts';
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
  /** What was there before everything was erased or replaced, until the page is left. */
  #aside: { values: FormatValues; isKept: boolean; pressed: HTMLElement } | undefined;

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
        () => import('#forms/grow-lines'),
        ({ growLines }) => {
          growLines(this, '.sheet textarea');
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
      answerPaste(this, event);
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
    check: (button) =>
      this.#withChecks(({ answerCheck }) => {
        if (this.#form) answerCheck(this, this.#form, button);
      }, button),
    clear: (button) => {
      this.#clear(button);
    },
    undo: (button) => this.#undo(button),
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

  putAside(pressed: HTMLElement): void {
    // Pressed twice, it takes nothing more away.
    if (!this.#aside || !isBlank(this)) {
      this.#aside = { values: readValues(this), isKept: this.#keepBox?.checked === true, pressed };
    }
    const undo = this.querySelector<HTMLElement>('[data-action="undo"]');
    if (!undo) return;
    undo.hidden = false;
    pressed.closest('[data-bar]')?.querySelector('.actions')?.append(undo);
  }

  get #keepBox(): HTMLInputElement | null {
    return this.querySelector('[data-keep]');
  }

  async #answerChange(target: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    if (target.matches('[data-keep]')) {
      await this.#toggleKeeping();
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

  async #withKeeping(run: (keeping: FormKeeping) => void): Promise<void> {
    const box = this.#keepBox;
    if (!box) return;
    const came = await this.withPart(
      () => import('./keeping/form-keeping.ts'),
      ({ FormKeeping: Keeping }) => {
        this.#keeping ??= new Keeping(this, box);
        run(this.#keeping);
      },
    );
    if (!came) box.checked = false;
  }

  #toggleKeeping(): Promise<void> {
    return this.#withKeeping((keeping) => {
      keeping.toggle();
    });
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

  #clear(button: HTMLButtonElement): void {
    this.putAside(button);
    // What is kept goes first: what is blank must not be written into it.
    if (this.#keepBox) this.#keepBox.checked = false;
    forgetForm(this.mark.format);
    this.fill(readInitial(this));
    for (const input of this.querySelectorAll<HTMLInputElement>('[type="file"]')) input.value = '';
    for (const photo of this.querySelectorAll('[data-photo-place] img')) photo.remove();
    this.say(formWords.cleared, button);
  }

  async #undo(button: HTMLButtonElement): Promise<void> {
    if (!this.#aside) return;
    const { values, isKept: wasKept, pressed } = this.#aside;
    this.#aside = undefined;
    this.fill(values);
    pressed.focus();
    button.hidden = true;
    this.say(formWords.undone, button);
    if (!wasKept || !this.#keepBox) return;
    this.#keepBox.checked = true;
    await this.#toggleKeeping();
    if (this.querySelector('[data-keep]:checked')) this.say(formWords.undoneKept, button);
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
