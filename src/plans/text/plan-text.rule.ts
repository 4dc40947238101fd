import { listRecords, openCatalogue, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { collectStatements, type Statement } from '../document/collect-statements.ts';
import { listPlans } from '../list-plans.ts';
import { planTexts } from '../plans.content.ts';
import { checkMarks } from './check-marks.ts';
import type { PlanText } from './plan-text.schema.ts';
import { findPlanText, findTextPlace } from './plan-texts.ts';
import { listTextPlaces } from './text-places.ts';

/** Marks of the schedule are cells of one letter: their columns are compared elsewhere. */
const isMark = ({ text }: Statement): boolean => text === 'X';

/** Rows of a plan whose words its text does not have in the lines that they name. */
function checkRows(id: string, files: readonly string[]): Issue[] {
  if (findPlanText(id).length === 0) return [];
  return files.flatMap((file) =>
    collectStatements(openCatalogue().readFile(file).value)
      // Notes are held once, with the plan; the text takes them from there.
      .filter(({ kind }) => kind === 'quote' && !file.endsWith('/notes.json'))
      .filter((statement) => !isMark(statement) && !findTextPlace(id, statement))
      .map(({ path, text, lines: [first, last] }) => ({
        rule: 'row-against-text',
        place: { file },
        message: `El texto del plan no tiene en las líneas ${first} a ${last} lo que dice ${path}: «${text.slice(0, 120)}»`,
        fix: 'Corrija lo que no sea como está impreso: la fila, o el texto en content/plans/texts/.',
      })),
  );
}

function checkPart({ value, locate }: ContentRecord<PlanText>, plans: readonly string[]): Issue[] {
  const places = listTextPlaces(value);
  const ids = places.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const back = places.find(({ lines }, index) => lines[0] < (places[index - 1]?.lines[0] ?? 0));
  const near = findNearest(value.plan, [...plans]).map((id) => `«${id}»`);
  return [
    ...checkMarks(value.blocks, locate),
    ...twice.map((id) => ({
      rule: 'duplicate-anchor',
      place: locate(['blocks']),
      message: `Hay dos «${id}».`,
      fix: 'Dé otro id a uno de los dos: es su lugar en la página.',
    })),
    ...(back
      ? [
          {
            rule: 'order-of-text',
            place: locate(['blocks']),
            message: `Lo de la línea ${back.lines[0]} va antes de lo que le precede.`,
            fix: 'Corrija sus líneas, o póngalo donde está en la fuente.',
          },
        ]
      : []),
    ...(plans.includes(value.plan)
      ? []
      : [
          {
            rule: 'unknown-reference',
            place: locate(['plan']),
            message: `No hay ningún plan «${value.plan}».`,
            fix: near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : `Son: ${plans.join(', ')}.`,
          },
        ]),
  ];
}

/** The text of a plan stands in the order of its source, and has the words of every row. */
export const rule: ContentRule = () => {
  const plans = listPlans();
  return [
    ...listRecords(planTexts).flatMap((record) =>
      checkPart(
        record,
        plans.map(({ id }) => id),
      ),
    ),
    ...plans.flatMap((plan) => checkRows(plan.id, plan.content())),
  ];
};
