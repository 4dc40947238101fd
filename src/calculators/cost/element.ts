import { ToolForm, type Outcome } from '#forms';
import { answerCost, type CostParameters } from './answer.ts';

/** Rebuilds the cost of a procedure in the page; lines can be changed and put back. */
class CostTool extends ToolForm<CostParameters> {
  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      const fields = this.querySelectorAll<HTMLInputElement>('input[type="text"]');
      for (const field of fields) field.value = '';
      fields[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  protected answer(answers: URLSearchParams, parameters: CostParameters): Outcome {
    const outcome = answerCost(answers, parameters);
    if ('problems' in outcome) this.#openParts(outcome.problems.map(({ field }) => field));
    return outcome;
  }

  /** A field to be mended must be in sight. */
  #openParts(names: readonly string[]): void {
    for (const field of this.querySelectorAll('input')) {
      if (names.includes(field.name)) field.closest('details')?.setAttribute('open', '');
    }
  }
}

customElements.define('cost-tool', CostTool);
