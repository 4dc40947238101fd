import Big from 'big.js';
import { formatPercent, formatSoles } from '#amounts';
import { formatWords, type ResultSection, type ResultTable, type ResultView, type Words } from '#forms';
import type { UitOption } from '../shared/uit-option.ts';
import { tellOldUit } from '../shared/tell-old-uit.ts';
import { buildUitSum, formatUitPart } from '../shared/uit-sum.ts';
import { offenderChoices } from './fine-choices.ts';
import type { FineCase, FineGroup } from './parameters.ts';
import { listFineExtras, listRepeats } from './fine-extras.ts';

type Offender = FineCase['offenders'][number];

/** A case that has a fine. */
export interface FoundFine {
  group: FineGroup;
  fineCase: FineCase;
  offender: Offender;
  /** What the table adds this time; undefined where it makes no difference, or where it was not said. */
  repeat: FineCase['repeats'][number] | undefined;
  uit: UitOption;
  /** All values, newest first. */
  values: readonly UitOption[];
  /** The day of the reader, where it counts. */
  today?: Date | undefined;
}

const guidance: Words = ['Es una orientación; decide la municipalidad.'];

const quote = ({ name, short }: FineCase): string => `${name} («${short}»)`;

function listDoubts(group: FineGroup, fineCase: FineCase): ResultSection {
  return { heading: 'Lo dudoso en el texto', items: [...fineCase.doubts, ...group.doubts] };
}

function listNext(
  { defence, remedies }: FineGroup,
  { row, related }: FineCase,
  ...items: readonly Words[]
): ResultSection {
  const read: Words = ['Lee la infracción completa: ', row, '.'];
  return { heading: 'Qué hacer ahora', items: [...items, read, ...related, defence, ...remedies, guidance] };
}

/** The same fine with the UIT of this year beside it; nothing where they are one. */
function compareYears({ offender: { percent }, uit, values: [newest = uit] }: FoundFine): ResultTable[] {
  if (newest.year === uit.year) return [];
  return [
    {
      caption: 'La misma multa con dos UIT',
      head: ['UIT', 'Valor', formatPercent(new Big(percent))],
      rows: [uit, newest].map((value) => [
        [`De ${value.year}`],
        [formatSoles(new Big(value.soles))],
        [formatUitPart(value, percent)],
      ]),
    },
  ];
}

function tellUit({ group, offender, uit, values }: FoundFine): Words {
  const [newest] = values;
  if (!newest || newest.year === uit.year) return group.uit;
  return [...group.uit, ` Con la de ${newest.year} serían ${formatUitPart(newest, offender.percent)}.`];
}

/** The fine in soles, how it is worked out, and everything else the table puts beside it. */
export function describeFine(found: FoundFine): ResultView {
  const { group, fineCase, offender, repeat, uit, values, today } = found;
  const amount = formatUitPart(uit, offender.percent);
  return {
    answer: [
      'La multa sería de ',
      { strong: amount },
      ` para ${offender.label} en ${group.place}, por la infracción ${quote(fineCase)}, con la UIT de ${uit.year}.`,
      ...tellOldUit(uit.year, values[0]?.year ?? uit.year, today, 'amount'),
    ],
    sums: [
      buildUitSum(
        'UIT por porcentaje',
        uit,
        { value: offender.percent, label: [`Porcentaje para ${offender.label}`], note: [fineCase.row] },
        'Multa',
      ),
    ],
    tables: compareYears(found),
    sections: [
      {
        heading: 'Qué más pone el cuadro',
        items: [...listRepeats(fineCase, repeat), ...listFineExtras(group, fineCase)],
      },
      {
        heading: 'Qué podría cambiarla',
        items: [
          ...(fineCase.scope ? [fineCase.scope] : []),
          tellUit(found),
          ...group.remarks,
          ...group.later,
          ...(uit.currency === '' ? [] : [[uit.currency]]),
        ],
      },
      listDoubts(group, fineCase),
      listNext(group, fineCase),
    ],
  };
}

/** A case for which the table sets no fine: said as a result, with those it does name. */
export function describeNoFine(
  { group, fineCase, uit, values, today }: Omit<FoundFine, 'offender' | 'repeat'>,
  asked: string,
): ResultView {
  const old = formatWords(tellOldUit(uit.year, values[0]?.year ?? uit.year, today, 'amounts'));
  const name = offenderChoices.find(({ value }) => value === asked)?.name ?? '';
  return {
    answer: [`El cuadro no prevé multa para ${name} por la infracción ${quote(fineCase)}: no consta en la norma.`],
    tables: [
      {
        caption: `A quién sí nombra el cuadro, con la UIT de ${uit.year}${old === '' ? '' : `.${old}`}`,
        head: ['Infractor', '% de la UIT', 'Multa'],
        rows: fineCase.offenders.map(({ label, percent }) => [
          [label],
          [formatPercent(new Big(percent))],
          [formatUitPart(uit, percent)],
        ]),
      },
    ],
    sections: [
      {
        heading: 'Qué podría cambiarlo',
        items: [
          ['Un comercio o una industria puede ser una persona natural o una jurídica: mira las filas del cuadro.'],
          ...(fineCase.scope ? [fineCase.scope] : []),
          ...group.later,
        ],
      },
      listDoubts(group, fineCase),
      listNext(group, fineCase),
    ],
  };
}

/** A year in which the norm was not there yet. */
export function describeFineBefore(group: FineGroup, fineCase: FineCase, { year }: UitOption): ResultView {
  return {
    answer: [`En ${year} esta multa todavía no existía: la norma que la pone en ${group.place} es de ${group.since}.`],
    sections: [
      { heading: 'Dónde lo dice la norma', items: [[group.norm]] },
      listNext(group, fineCase, [`Escribe un año desde ${group.since}.`]),
    ],
  };
}
