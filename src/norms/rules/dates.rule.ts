import type { ContentRecord, ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { isLater } from '../record/is-later.ts';
import type { NormDate, NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

/** The course of a norm; each step comes on the day of the one before it or later. */
const COURSE: readonly [kind: NormDate['kind'], words: string][] = [
  ['session', 'la sesión'],
  ['signature', 'la firma'],
  ['enactment', 'la promulgación'],
  ['publication', 'la publicación'],
];

function isKnown({ date }: NormDate): boolean {
  return date !== 'no consta';
}

function checkCourse({ value: record, locate }: ContentRecord<NormRecord>): Issue[] {
  const steps = COURSE.flatMap(([kind, words]) => {
    const index = record.dates.findIndex((date) => date.kind === kind && isKnown(date));
    const found = record.dates[index];
    return found ? [{ index, words, date: found.date }] : [];
  });
  return steps.slice(1).flatMap((step, place) => {
    const before = steps[place];
    if (!before || !isLater(before.date, step.date)) return [];
    const message = `Según la ficha, ${step.words} (${step.date}) es anterior a ${before.words} (${before.date}).`;
    return [
      {
        rule: 'date-order',
        place: locate(['dates', step.index, 'date']),
        message,
        fix: 'Revise las dos fechas en la fuente.',
      },
    ];
  });
}

/** A norm is given its number in the year in which it is signed, and published then or soon after. */
function checkYear({ value: { dates, year }, locate }: ContentRecord<NormRecord>): Issue[] {
  return dates.flatMap((step, index) => {
    const isOfYear = COURSE.some(([kind]) => kind === step.kind) || step.kind === 'number-year';
    const gap = Number(step.date.slice(0, 4)) - (year ?? 0);
    if (!isOfYear || year === null || !isKnown(step) || gap === 0 || gap === 1) return [];
    const message = `La ficha es de ${year} y trae una fecha de otro año: ${step.date}.`;
    const fix = 'Revise la fecha y «year» en la fuente.';
    return [{ rule: 'date-against-year', place: locate(['dates', index, 'date']), message, fix }];
  });
}

/** The dates of a norm are of its year, and follow its course: session, signature, enactment, publication. */
export const rule: ContentRule = () => listNormRecords().flatMap((norm) => [...checkCourse(norm), ...checkYear(norm)]);
