import { ToolForm } from '#forms';
import { answerSeparation, type SeparationParameters } from './answer.ts';

class SeparationTool extends ToolForm<SeparationParameters> {
  protected answer = answerSeparation;
}

customElements.define('separation-tool', SeparationTool);
