import { ToolForm } from '#forms';
import { answerSeparation, type SeparationParameters } from './answer-separation.ts';

class SeparationTool extends ToolForm<SeparationParameters> {
  protected answer = answerSeparation;
}

customElements.define('separation-tool', SeparationTool);
