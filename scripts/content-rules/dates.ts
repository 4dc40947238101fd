import type { NormRecord } from '#norms';
import type { Issue } from '#errors';
import type { ContentRule } from '../content/content-rule.ts';
import { listSoundNorms, type SoundRecord } from '../content/list-records.ts';

type NormDate = NormRecord['dates'][number];

/** The course of a norm; each step comes on the day of the one before it or later. */
const COURSE: readonly [kind: NormDate['kind'], words: string][] = [
  ['session', 'la sesión'],
  ['signature', 'la firma'],
  ['enactment', 'la promulgación'],
  ['publication', 'la publicación'],
];

/** True when `a` is surely later than `b`; dates of which only year or month is known are compared as far as both go. */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function isKnown({ date }: NormDate): boolean {
  return date !== 'no consta';
}

function checkCourse({ record, locate }: SoundRecord): Issue[] {
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
        place: locate('dates', step.index, 'date'),
        message,
        fix: 'Revise las dos fechas en la fuente.',
      },
    ];
  });
}

/** The dates of a norm follow its course: session, signature, enactment, publication. */
export const checkDates: ContentRule = (content) => listSoundNorms(content).flatMap(checkCourse);
