import { listRecords, type ContentRule } from '#catalogue';
import { findNearest, type Issue, type Place, type ValuePath } from '#errors';
import { listSaidValues } from '#quantities';
import { listPlans } from '../list-plans.ts';
import { progress } from '../plans.content.ts';
import type { DueRow } from './progress-table.ts';
import type { Progress } from './progress.schema.ts';

type Locate = (path: ValuePath) => Place;

const suggest = (wanted: string, known: readonly string[], other: string): string => {
  const near = findNearest(wanted, known).map((id) => `«${id}»`);
  return near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : other;
};

/** The plan, the code and the year are ones for which something is due. */
function checkDue({ code, year }: Progress, due: readonly DueRow[], locate: Locate): Issue[] {
  const own = due.filter((row) => row.code === code);
  if (own.length === 0) {
    const message = `El plan no tiene ninguna meta ni actividad «${code}» con fecha.`;
    const fix = suggest(code, [...new Set(due.map((row) => row.code))], 'Use el código del plan: "code": "1.1.1.1"');
    return [{ rule: 'unknown-reference', place: locate(['code']), message, fix }];
  }
  if (own.some((row) => row.year === year)) return [];
  const years = own.map((row) => row.year).join(', ');
  const message = `En ${year} no toca nada de «${code}»: toca en ${years}.`;
  const fix = `Escriba el año para el que era, aunque se haya reportado después: "year": ${own[0]?.year ?? ''}`;
  return [{ rule: 'year-without-goal', place: locate(['year']), message, fix }];
}

/** The figure is one that the quoted words say, in the unit of the goal. */
function checkReached({ code, reached, state }: Progress, due: readonly DueRow[], locate: Locate): Issue[] {
  if (!reached) return [];
  const unit = due.find((row) => row.code === code)?.unit;
  const isSaid = listSaidValues(state.rests).has(String(reached.value));
  return [
    ...(unit === undefined || unit === reached.unit
      ? []
      : [
          {
            rule: 'unit-of-goal',
            place: locate(['reached', 'unit']),
            message: `La meta «${code}» se mide en «${unit}», no en «${reached.unit}».`,
            fix: `"unit": "${unit}"`,
          },
        ]),
    ...(isSaid
      ? []
      : [
          {
            rule: 'value-without-words',
            place: locate(['reached', 'value']),
            message: `Las palabras citadas no dicen ${reached.value}: «${state.rests.slice(0, 80)}».`,
            fix: 'Cite en «rests» las palabras del reporte que dan la cifra, o quite «reached».',
          },
        ]),
  ];
}

function checkRow(row: Progress, locate: Locate): Issue[] {
  const plans = listPlans().filter(({ due }) => due !== undefined);
  const plan = plans.find(({ id }) => id === row.plan);
  if (plan?.due) {
    const due = plan.due();
    return [...checkDue(row, due, locate), ...checkReached(row, due, locate)];
  }
  const ids = plans.map(({ id }) => id);
  const message = `«${row.plan}» no es un plan cuyo avance se anote aquí.`;
  const fix = suggest(row.plan, ids, `Los hay de: ${ids.join(', ')}.`);
  return [{ rule: 'unknown-reference', place: locate(['plan']), message, fix }];
}

/** What is said to be reached was due, and its figure is one that the report says. */
export const rule: ContentRule = () =>
  listRecords(progress).flatMap(({ value, locate }) =>
    value.rows.flatMap((row, index) => checkRow(row, (path) => locate(['rows', index, ...path]))),
  );
