import { findMunicipality } from '#municipalities';
import { listUits } from '#parameters';
import { defineCalculator } from '#tools';
import { buildRuleLinks } from '../shared/rule-links.ts';
import { answerSeparation, type SeparationParameters } from './answer.ts';
import { listSeparationFines } from './list-separation-fines.ts';
import { readGeneratorDuties } from './separation.content.ts';

/** Whether to separate, in what containers, and what fines can follow. */
export const calculator = defineCalculator<SeparationParameters>({
  id: 'separar',
  buildParameters: ({ link }) => {
    const [uit] = listUits();
    if (!uit) throw new Error('There is no UIT.');
    const { generators, municipalities: written } = readGeneratorDuties();
    const municipalities = written.map((rules) => ({
      place: findMunicipality(rules.municipality).place,
      rules,
      fines: listSeparationFines(rules),
    }));
    return {
      generators,
      municipalities,
      uit: { year: uit.year, soles: uit.soles, decree: uit.decree },
      links: buildRuleLinks(municipalities, link),
    };
  },
  answer: (answers, parameters) => answerSeparation(answers, parameters),
});
