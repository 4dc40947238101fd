import type { Words } from '#forms';
import type { listUsualDeadlines } from '#parameters';
import { lowerFirst } from '#text';
import type { NormPlaces } from '../fee/parameters.ts';

type UsualDeadline = ReturnType<typeof listUsualDeadlines>[number];

/** The remedies of the general law and their days, whatever the table of fines says or leaves out. */
export function tellRemedies(deadlines: readonly UsualDeadline[], link: NormPlaces['link']): Words[] {
  const [first] = deadlines;
  const [source] = first?.sources ?? [];
  if (!first || !source) return [];
  const { href, label } = link(source);
  const days = deadlines.map(({ what, count }) => `${count} para ${lowerFirst(what)}`).join('; ');
  return [
    [
      `Si ya te multaron, la ley general da estos días hábiles: ${days} (`,
      { text: label, href },
      '). ',
      { text: 'Cuenta los tuyos', href: `/calculadoras/plazo/?cantidad=${first.count}&unidad=habiles` },
      '.',
    ],
  ];
}
