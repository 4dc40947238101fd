import { buildElement, ToolForm, type Outcome } from '#forms';
import { answerFine } from './answer.ts';
import { otherCode } from './describe-absent.ts';
import type { FineCase, FineParameters } from './parameters.ts';

const notNamed = 'no figura en el cuadro';

/** A question that is not asked takes no part in the answers. */
function show(field: Element | null, isAsked: boolean): void {
  const group = field?.closest('fieldset');
  if (!group) return;
  group.disabled = !isAsked;
  if (group.parentElement) group.parentElement.hidden = !isAsked;
}

/** The fine calculator in its page: asks only what the chosen table and infraction make a difference of. */
export class FineTool extends ToolForm<FineParameters> {
  protected answer(answers: URLSearchParams, parameters: FineParameters): Outcome {
    return answerFine(answers, parameters, new Date());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', () => {
      this.#adapt(true);
    });
    addEventListener('popstate', () => {
      this.#adapt(false);
    });
    this.#adapt(false, false);
  }

  /**
   * What stands in the form fits what was chosen; `isTyped`: an infraction of the other table is taken back. Without `notes` nobody is
   * marked: who chose, or asked, before this was there would see the form pushed down by itself.
   */
  #adapt(isTyped: boolean, notes = true): void {
    const places = [...this.querySelectorAll<HTMLInputElement>('[name="municipio"]')];
    const place = places.find(({ checked }) => checked)?.value;
    const select = this.querySelector<HTMLSelectElement>('[name="infraccion"]');
    if (!select) return;
    for (const group of select.querySelectorAll('optgroup')) {
      group.disabled = place !== undefined && group.dataset['municipality'] !== place;
      group.hidden = group.disabled;
      if (isTyped && group.disabled && select.options[select.selectedIndex]?.parentElement === group) select.value = '';
    }
    const group = this.parameters.groups.find(({ municipality }) => municipality === place);
    const cases = group?.cases;
    const fineCase = cases?.find(({ code }) => code === select.value);
    const namesNobody = cases?.every(({ offenders }) => offenders[0]?.id === 'cualquiera') ?? false;
    const isAbsent = select.value === otherCode || group?.absent.some(({ id }) => id === select.value) === true;
    show(this.querySelector('[name="infractor"]'), !namesNobody && !isAbsent);
    show(this.querySelector('[name="vez"]'), (fineCase?.repeats.length ?? 0) > 0);
    if (notes) this.#markOffenders(fineCase);
  }

  #markOffenders(fineCase: FineCase | undefined): void {
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="infractor"]')) {
      const label = radio.closest('label');
      label?.querySelector('[data-note]')?.remove();
      if (!fineCase || fineCase.offenders.some(({ id }) => id === radio.value)) continue;
      label?.append(buildElement('span', { class: 'small quiet', 'data-note': '' }, `(${notNamed})`));
    }
  }
}

customElements.define('fine-tool', FineTool);
