import { defineCalculator } from '#tools';
import { readIncentives } from '../shared/incentives.content.ts';
import { buildRuleLinks } from '../shared/rule-links.ts';
import { answerCertification, type CertificationParameters } from './answer.ts';

/** Donations against the ton of the certificate. */
export const calculator = defineCalculator<CertificationParameters>({
  id: 'certificacion',
  buildParameters: ({ link }) => {
    const { certification } = readIncentives();
    return { certification, links: buildRuleLinks(certification, link) };
  },
  answer: answerCertification,
});
