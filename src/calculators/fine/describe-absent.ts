import { formatWords, type ResultView, type Words } from '#forms';
import { offerNewUit, tellOldUit, type UitYears } from '../shared/tell-old-uit.ts';
import type { UitOption } from '../shared/uit-option.ts';
import { formatUitPart } from '../shared/uit-sum.ts';
import type { AbsentCase, FineCase, FineGroup } from './parameters.ts';

/** As asked for in an address: none of the list. */
export const otherCode = 'otra';

/** What each row of the table costs, for everyone it names. */
function listRow({ name, short, row, offenders }: FineCase, uit: UitOption): Words[] {
  const amounts = offenders.map(({ id, label, percent }) => {
    const amount = formatUitPart(uit, percent);
    return id === 'cualquiera' ? amount : `${amount} para ${label}`;
  });
  return [[`${name}: ${short.toLowerCase()} (`, row, ')'], [amounts.join('; ')]];
}

/**
 * Something that no row of the table is about: answered plainly, with all the table has. `absent` left out: the reader
 * says only that it is none of the list.
 */
export function describeAbsent(
  group: FineGroup,
  absent: AbsentCase | undefined,
  years: UitYears & { uit: UitOption },
): ResultView {
  const { cases, norm, place } = group;
  const asked = absent ? `por «${absent.short}»` : 'por lo que no está en su cuadro';
  const old = formatWords(tellOldUit(years, 'amounts'));
  return {
    answer: [
      `En ${place}, `,
      { strong: 'esta norma no prevé multa' },
      ` ${asked}: su cuadro trae ${cases.length} infracciones y ninguna es esa (`,
      norm,
      ').',
    ],
    norms: [group.rests],
    shown: [
      {
        caption: `Las ${cases.length} infracciones del cuadro, con la UIT de ${years.uit.year}${old === '' ? '' : `.${old}`}`,
        head: ['Infracción', 'Multa'],
        rows: cases.map((fineCase) => listRow(fineCase, years.uit)),
      },
    ],
    now: [
      ...(absent ? [absent.duty, ...absent.related] : []),
      ['Otra norma podría tener una multa para esto: pregunta a la municipalidad.'],
      ...offerNewUit(years),
      ['Es una orientación; decide la municipalidad.'],
    ],
    sections: [
      { heading: 'Qué podría cambiarlo', items: [...group.later, ...group.remarks] },
      { heading: 'Lo dudoso en el texto', items: group.doubts },
    ],
  };
}
