import type { Edit, Mutant } from './mutant.ts';

const row = {
  plan: 'plan-hdr-as-2025',
  code: 'meta-2',
  year: 2025,
  state: { value: 'en-curso', rests: 'se reutilizó el 6.1 % del agua residual' },
  reached: { value: 6.1, unit: '%' },
  source: { document: 'Memoria de muestra' },
  sourceDate: '2026-03-01',
  enteredBy: 'A. Muestra',
  enteredOn: '2026-11-28',
};

/** Who writes the rows with a mistake: other rows are taken out, so that none is of the same goal and year. */
const writer = row.enteredBy;

/** One more row in the record of progress, wrong in what is changed. */
const addRow =
  (change: object): Edit =>
  (text) => {
    const { rows } = JSON.parse(text) as { rows: { enteredBy: string }[] };
    const own = rows.filter(({ enteredBy }) => enteredBy === writer);
    return JSON.stringify({ rows: [...own, { ...row, ...change }] }, null, 2);
  };

const told = (kind: string, change: object, says: string): Mutant => [
  kind,
  'content/plans/progress.json',
  addRow(change),
  says,
];

/** What is said to be reached that was not due, or that no report says. */
export const progress: readonly Mutant[] = [
  told('progress of a plan that is none', { plan: 'plan-hdr-as-2026' }, '«plan-hdr-as-2026» no es un plan cuyo avance'),
  told(
    'progress of a plan with a report of its own',
    { plan: 'planres-2023' },
    '«planres-2023» no es un plan cuyo avance',
  ),
  told('progress of a goal that is none', { code: 'meta-7' }, '¿Quiso decir «meta-'),
  told('progress of an activity that is none', { code: '1.1.1.9', reached: undefined }, 'actividad «1.1.1.9»'),
  told('progress of an action without goals of its own', { code: '1.1.1', reached: undefined }, 'actividad «1.1.1»'),
  told('progress in a year after the plan', { year: 2031 }, 'En 2031 no toca nada de «meta-2»'),
  told(
    'progress in a year in which nothing is due',
    { code: '1.1.1.1', year: 2026, reached: undefined },
    'En 2026 no toca',
  ),
  told(
    'figure in another unit than the goal',
    { year: 2026, reached: { value: 6.1, unit: 'EPS' } },
    'se mide en «%», no en «EPS»',
  ),
  told(
    'figure that the quoted words do not say',
    { year: 2027, reached: { value: 7, unit: '%' } },
    'Las palabras citadas no dicen 7',
  ),
  told('day of a source that has not come', { year: 2028, sourceDate: '2031-01-01' }, '2031-01-01 todavía no llega'),
  told(
    'provision of a norm that is not registered',
    { year: 2029, source: { norm: 'ley-99999' } },
    '«ley-99999» no está en',
  ),
];
