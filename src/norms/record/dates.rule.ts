import type { ContentRecord, ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { isLater } from './is-later.ts';
import type { NormDate, NormRecord } from './norm.schema.ts';
import { listNormRecords } from './norm-records.ts';

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

/** The dates of a norm follow its course: session, signature, enactment, publication. */
export const rule: ContentRule = () => listNormRecords().flatMap(checkCourse);
