import { findFullAddress, keepInAddress } from '#ui';
import { buildElement } from './build-element.ts';
import { findDoubts } from './result/find-doubts.ts';
import { listFieldNames, listFields, readAnswers, type Field } from './form-fields.ts';
import { formatQuery, readQuery } from './form-query.ts';
import { renderResult } from './result/render-result.ts';
import type { Outcome, ResultView } from './result/result-view.ts';
import { buildResultActions } from './result/result-actions.ts';
import { clearProblems, showProblems } from './show-problems.ts';

const otherVersion = 'Este enlace es de otra versión de la herramienta: revisa tus respuestas y vuelve a calcular';

/** What a field holds before anyone answers. */
function findFirstValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

function fillField(field: Field, answers: URLSearchParams): void {
  const values = answers.getAll(field.name);
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    // A question the address leaves out keeps the answer it has at first; no box ticked is an answer.
    const isOpen = field.type === 'radio' && values.length === 0;
    field.checked = isOpen ? field.defaultChecked : values.includes(field.value);
  } else {
    // On the way back, a field must not keep what was typed later.
    field.value = values[0] ?? findFirstValue(field);
    // A list shows nothing at all for an answer it does not offer.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = findFirstValue(field);
  }
}

/** Where there is no page (build, tests) the rules of the tools still load: the face of this room holds their types and words. */
const PageElement = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * A tool: a form that answers in its own page. Parameters stand as JSON in `data-parameters`, the answer goes to
 * `[data-result]`, the answers of the reader stand in the address. Nothing typed leaves the device.
 */
export abstract class ToolForm<Parameters> extends PageElement {
  #form: HTMLFormElement | null = null;

  /** The rule itself: what to mend, or the result. Takes whatever an address or a reader may give. */
  protected abstract answer(answers: URLSearchParams, parameters: Parameters): Outcome;

  /** What the page gave the tool: checked when the page was built. */
  protected get parameters(): Parameters {
    return JSON.parse(this.dataset['parameters'] ?? '{}') as Parameters;
  }

  /** Further controls under a result, such as a calendar file. */
  protected listActions(_result: ResultView): HTMLElement[] {
    return [];
  }

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    // The click, not the form's own event: that one never fires in a frame without `allow-forms`. Enter clicks too.
    this.#form?.querySelector('[type="submit"]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.addEventListener('input', () => {
      this.#giveBackRoom();
      this.#clearResult();
    });
    addEventListener('popstate', () => {
      this.#readAddress();
    });
    this.#readAddress();
    // Who opens a link with answers came for the result, not for the form above it.
    this.querySelector('[data-result]:not([hidden])')?.scrollIntoView({ block: 'start' });
  }

  #readAddress(): void {
    this.#clearResult();
    if (!this.#form) return;
    const fields = listFields(this.#form);
    const { answers, isOther } = readQuery(new URLSearchParams(location.search), listFieldNames(this.#form), (name) => {
      const field = fields.find((one) => one.name === name);
      return field instanceof HTMLInputElement && field.maxLength > 0 ? field.maxLength : undefined;
    });
    clearProblems(this);
    const [first] = answers.keys();
    if (first === undefined) return;
    for (const field of listFields(this.#form)) fillField(field, answers);
    if (isOther) showProblems(this, this.#form, [{ field: first, message: otherVersion }]);
    else this.#show(answers, false);
  }

  #submit(): void {
    if (!this.#form) return;
    this.#giveBackRoom();
    const answers = readAnswers(this.#form);
    keepInAddress(formatQuery(answers, listFieldNames(this.#form)));
    this.#show(answers, true);
  }

  #show(answers: URLSearchParams, isAsked: boolean): void {
    if (!this.#form) return;
    const outcome = this.answer(answers, this.parameters);
    this.#clearResult();
    if ('problems' in outcome) {
      // A link may answer the first questions only: what is still to be asked is no mistake.
      const isOpen = !isAsked && !this.#isSent(answers);
      if (isOpen && outcome.problems.every(({ field }) => !answers.has(field))) return;
      showProblems(this, this.#form, outcome.problems);
      return;
    }
    clearProblems(this);
    this.#showResult(outcome.result, findFullAddress() + formatQuery(answers, listFieldNames(this.#form)), isAsked);
  }

  /** The browser itself sent the form, before the tool was there: fields go along even when they are empty. */
  #isSent(answers: URLSearchParams): boolean {
    const fields = this.#form ? listFields(this.#form) : [];
    return fields.every(({ type, name }) => type === 'radio' || type === 'checkbox' || answers.has(name));
  }

  #showResult(result: ResultView, address: string, isAsked: boolean): void {
    const region = this.querySelector<HTMLElement>('[data-result]');
    if (!region) return;
    const heading = buildElement('h2', { class: 'sr', id: 'resultado', tabindex: '-1' }, 'Resultado');
    const actions = buildElement(
      'p',
      { class: 'actions' },
      ...this.listActions(result),
      ...buildResultActions(address),
    );
    region.replaceChildren(heading, ...renderResult(result, findDoubts(result.norms)), actions);
    region.hidden = false;
    if (!isAsked) return;
    heading.focus({ preventScroll: true });
    region.scrollIntoView({ block: 'nearest' });
  }

  /** The room taken for an answer on its way: kept for the one that an address brings, so that nothing moves, until the reader acts. */
  #giveBackRoom(): void {
    this.querySelector('[data-awaited]')?.removeAttribute('data-awaited');
  }

  /** A result never stands beside answers it was not made from. */
  #clearResult(): void {
    const region = this.querySelector<HTMLElement>('[data-result]');
    region?.replaceChildren();
    if (region) region.hidden = true;
  }
}
