import { ToolForm, type Outcome } from '#forms';
import { answerSeparation, type SeparationParameters } from './answer.ts';

class SeparationTool extends ToolForm<SeparationParameters> {
  protected answer(answers: URLSearchParams, parameters: SeparationParameters): Outcome {
    return answerSeparation(answers, parameters, new Date());
  }
}

customElements.define('separation-tool', SeparationTool);
