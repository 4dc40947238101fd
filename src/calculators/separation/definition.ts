import { listFineTables } from '#fines';
import { findMunicipality } from '#municipalities';
import { listUits } from '#parameters';
import { tellGains } from '#procedures';
import { defineCalculator } from '#tools';
import { listDrawnZonings } from '#zones';
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
    const named = written.map((rules) => {
      const table = listFineTables().find(({ norm }) => norm === rules.table.norm);
      return {
        place: findMunicipality(rules.municipality).place,
        rules,
        fines: listSeparationFines(rules),
        absent: (table?.absent ?? []).map(({ short }) => short),
        count: table?.infractions.length ?? 0,
        hasZones: listDrawnZonings().some(({ municipality }) => municipality === rules.municipality),
      };
    });
    return {
      generators,
      municipalities: named.map((each) => ({ ...each, gains: tellGains(each.rules.municipality, link) })),
      uit: { year: uit.year, soles: uit.soles, decree: uit.decree },
      links: buildRuleLinks(named, link),
    };
  },
  answer: (answers, parameters) => answerSeparation(answers, parameters),
});
