import { ToolForm } from '#forms';
import { answerBonus, type BonusParameters } from './answer.ts';

class BonusTool extends ToolForm<BonusParameters> {
  protected answer = answerBonus;
}

customElements.define('bonus-tool', BonusTool);
