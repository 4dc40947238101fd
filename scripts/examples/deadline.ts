/** The last day of a period of working days, with the holidays of the site. `node scripts/examples/deadline.ts` */
import { buildCalendar, countDeadline, type Day } from '#calendar';
import { buildCalendarFacts } from '#parameters';

const calendar = buildCalendar(buildCalendarFacts(({ norm }) => ({ label: norm, href: `/normas/${norm}/` })));
const start: Day = '2026-07-27';
const answer = countDeadline({ start, count: 5, unit: 'habiles', calendar });

if ('deadline' in answer) {
  process.stdout.write(`Último día: ${answer.deadline.lastDay}\n`);
  for (const { date, name } of answer.deadline.skipped) process.stdout.write(`No cuenta: ${date}, ${name}\n`);
}
