import { defineCalculator } from '#tools';
import { readIncentives } from '../shared/incentives.content.ts';
import { buildRuleLinks } from '../shared/rule-links.ts';
import { answerBonus, type BonusParameters } from './answer.ts';

/** Stickers of the bonus for what a dwelling hands over. */
export const calculator = defineCalculator<BonusParameters>({
  id: 'bono',
  buildParameters: ({ link }) => {
    const { bonus } = readIncentives();
    return { bonus, links: buildRuleLinks(bonus, link) };
  },
  answer: answerBonus,
});
