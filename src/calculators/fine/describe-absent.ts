import { formatWords, type ResultView, type Words } from '#forms';
import { lowerFirst } from '#text';
import { offerNewUit, tellOldUit, type UitYears } from '../shared/tell-old-uit.ts';
import type { UitOption } from '../shared/uit-option.ts';
import { formatUitPart } from '../shared/uit-sum.ts';
import { guidance } from './describe-fine.ts';
import type { AbsentCase, FineCase, FineGroup } from './parameters.ts';

/** As asked for in an address: none of the list. */
export const otherCode = 'otra';

/** What each row of the table costs, for everyone it names. */
function listRow({ name, short, row, offenders }: FineCase, uit: UitOption): Words[] {
  const amounts = offenders.map(({ id, label, percent }) => {
    const amount = formatUitPart(uit, percent);
    return id === 'cualquiera' ? amount : `${amount} para ${label}`;
  });
  return [[`${name}: ${lowerFirst(short)} (`, row, ')'], [amounts.join('; ')]];
}

/** A year in which the norm was not there yet: its table has no amounts of that year. */
function describeBefore({ norm, place, rests, since }: FineGroup, { uit: { year } }: { uit: UitOption }): ResultView {
  return {
    answer: [
      `En ${year} este cuadro todavía no existía: la norma que lo pone en ${place} es de ${since} (`,
      norm,
      ').',
    ],
    norms: [rests],
    now: [[`Escribe un año desde ${since}.`], guidance],
    sections: [],
  };
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
  if (years.uit.year < group.since) return describeBefore(group, years);
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
      guidance,
    ],
    sections: [
      { heading: 'Qué podría cambiarlo', items: [...group.later, ...group.remarks] },
      { heading: 'Lo dudoso en el texto', items: group.doubts },
    ],
  };
}
