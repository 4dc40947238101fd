import { formatDay, formatLongDay, type Deadline, type DeadlineRuleUsed } from '#calendar';
import type { CalendarDay, ResultView, Sum, SumRow, Words } from '#forms';
import { linkRule, listCaveats, tellRule, type ToldRule } from '#parameters/caveats';
import type { DeadlineParameters } from './parameters.ts';
import { formatPeriod, type DeadlineAnswers } from './read-deadline-answers.ts';
import { buildSkippedTable } from './skipped-days.ts';

type Rules = DeadlineParameters['rules'];

/** The rule that tells of a step; a month without its day is told by the rule on dates. */
const findRule = (rules: Rules, used: DeadlineRuleUsed): ToldRule =>
  rules[used === 'missing-day' ? 'date-to-date' : used];

function buildAnswer(asked: DeadlineAnswers, { lastDay, lastDayIfWorked }: Deadline): Words {
  const from = `${formatPeriod(asked)} desde la notificación o presentación del ${formatDay(asked.start)}.`;
  if (lastDayIfWorked === undefined) {
    return ['El plazo vence el ', { strong: formatLongDay(lastDay) }, ` contando ${from}`];
  }
  return [
    'El plazo vence el ',
    { strong: formatLongDay(lastDayIfWorked) },
    ' si se cuentan los días no laborables que dio un decreto, o el ',
    { strong: formatLongDay(lastDay) },
    ` si no se cuentan. Son ${from}`,
  ];
}

function listEnds({ lastDay, lastDayIfWorked }: Deadline): SumRow[] {
  if (lastDayIfWorked === undefined) return [{ label: ['Último día'], value: formatDay(lastDay) }];
  return [
    { label: ['Si los días dados por decreto se cuentan, vence antes'], value: formatDay(lastDayIfWorked) },
    { label: ['Último día, si no se cuentan'], value: formatDay(lastDay) },
  ];
}

function buildSum(asked: DeadlineAnswers, deadline: Deadline, rules: Rules): Sum {
  const { rules: used, firstDay, movedFrom, skipped } = deadline;
  const note = (id: DeadlineRuleUsed): Words => linkRule(findRule(rules, id));
  const inDays = used.includes('start-days');
  const period: DeadlineRuleUsed = used.includes('missing-day')
    ? 'missing-day'
    : ((['working-days', 'calendar-days', 'date-to-date'] as const).find((id) => used.includes(id)) ?? 'working-days');
  const without = used.includes('missing-day') ? [{ label: ['El mes en que vence no tiene ese día'], value: '' }] : [];
  return {
    caption:
      deadline.lastDayIfWorked === undefined
        ? 'Del inicio al último día'
        : 'Del inicio al último día, sin contar los días dados por decreto',
    rows: [
      { label: ['Notificación o presentación'], value: formatDay(asked.start) },
      {
        label: [inDays ? 'Primer día que se cuenta' : 'Se cuenta desde'],
        note: note(inDays ? 'start-days' : 'start-months'),
        value: formatDay(firstDay),
      },
      {
        label: ['Plazo'],
        note: [
          ...note(period),
          ...(asked.offered?.links ?? []).flatMap(({ label, href }) => ['; ', { text: label, href }]),
        ],
        value: formatPeriod(asked),
      },
      ...without,
      ...(movedFrom === undefined
        ? []
        : [{ label: ['Terminaría en un día no hábil'], note: note('last-day'), value: formatDay(movedFrom) }]),
      { label: ['Días que no se cuentan'], value: String(skipped.length) },
      ...listEnds(deadline),
    ],
  };
}

function buildCalendarDay(asked: DeadlineAnswers, { lastDay, lastDayIfWorked }: Deadline): CalendarDay {
  const both =
    lastDayIfWorked === undefined
      ? ''
      : ` Si los días no laborables dados por decreto no se cuentan, vence el ${formatDay(lastDay)}.`;
  return {
    date: lastDayIfWorked ?? lastDay,
    title: asked.offered ? `Vence el plazo: ${asked.offered.what}` : 'Vence el plazo',
    description: `${formatPeriod(asked)} desde el ${formatDay(asked.start)}.${both} Es una orientación; decide la municipalidad. Norma Circular`,
  };
}

const next: readonly Words[] = [
  ['Si te toca presentar algo, hazlo antes del último día y guarda el cargo con sello y fecha.'],
  ['Si esperas una respuesta y ya pasó el plazo, pregunta por tu expediente en mesa de partes.'],
  ['Es una orientación; decide la municipalidad.'],
];

/** The result in words: the day, what to mind about it, what to do; then how it was reckoned and what was left out. */
export function describeDeadline(
  asked: DeadlineAnswers,
  deadline: Deadline,
  { rules }: DeadlineParameters,
): ResultView {
  const { offered, place } = asked;
  const hasWeekend = deadline.skipped.some(({ kind }) => kind === 'fin-de-semana');
  const used = [...deadline.rules.map((id) => findRule(rules, id)), ...(hasWeekend ? [rules.weekends] : [])];
  const skipped = buildSkippedTable(deadline.skipped, rules);
  const facts = { ...offered, holidays: place?.holidays };
  const { own, general } = listCaveats(facts, deadline, rules);
  return {
    answer: buildAnswer(asked, deadline),
    norms: offered?.norms ?? [],
    shown: [{ heading: 'Ten en cuenta', items: own }],
    now: next,
    sums: [buildSum(asked, deadline, rules)],
    tables: skipped ? [skipped] : [],
    sections: [
      { heading: 'Qué podría cambiarlo', items: general },
      // On paper the sum names their articles.
      { heading: 'Reglas usadas', items: used.map(tellRule), onScreenOnly: true },
    ],
    calendar: buildCalendarDay(asked, deadline),
  };
}
