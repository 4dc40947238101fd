import { listRecords, type ContentRule } from '#catalogue';
import { listFineTables } from '#fines';
import { checkMunicipality } from '#municipalities';
import { listPlanPages, listPlans, loadRoadmap } from '#plans';
import { listProcedures, readFinder } from '#procedures';
import { listTools } from '#tools';
import { checkGuides } from './check-guides.ts';
import { guides } from './guides.content.ts';

/** Guides are tied to what is there, and are reached from somewhere. */
export const rule: ContentRule = () => {
  const records = listRecords(guides);
  if (records.length === 0) return [];
  const { questions, results } = readFinder();
  const known = {
    procedures: Object.fromEntries(
      listProcedures().map(({ id, requirements }) => [
        id,
        requirements.flatMap(({ items }) => items.map((item) => item.id)),
      ]),
    ),
    tools: listTools().map(({ id }) => id),
    infractions: Object.fromEntries(
      listFineTables().flatMap(({ infractions }) =>
        infractions.map(({ id, offenders }) => [id, offenders.map((offender) => offender.id)] as const),
      ),
    ),
    nodes: [...questions, ...results].map(({ id }) => id),
    planPages: listPlanPages().map(({ href }) => href),
    plans: listPlans().map(({ id }) => id),
    goals: loadRoadmap()
      .goals.flatMap((goal) => [goal, ...goal.parts])
      .map(({ id }) => id),
  };
  const towns = records.flatMap(({ value: { municipality }, locate }) =>
    municipality === undefined ? [] : checkMunicipality({ value: { municipality }, locate }),
  );
  return [...checkGuides(records, known), ...towns];
};
