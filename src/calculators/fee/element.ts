import { ToolForm, type Outcome } from '#forms';
import { answerFee } from './answer.ts';
import type { FeeParameters } from './parameters.ts';

/** The fee calculator in its page. */
export class FeeTool extends ToolForm<FeeParameters> {
  protected answer(answers: URLSearchParams, parameters: FeeParameters): Outcome {
    return answerFee(answers, parameters, new Date());
  }
}

customElements.define('fee-tool', FeeTool);
