import Big from 'big.js';
import { formatPercent, formatSoles } from '#amounts';
import { formatWords, type ResultSection, type ResultTable, type ResultView, type Words } from '#forms';
import type { UitOption } from '../shared/uit-option.ts';
import { offerNewUit, tellOldUit, type UitYears } from '../shared/tell-old-uit.ts';
import { buildUitSum, formatUitPart } from '../shared/uit-sum.ts';
import { offenderChoices } from './fine-choices.ts';
import type { FineCase, FineGroup, FineParameters } from './parameters.ts';
import { listFineExtras, listRepeats } from './fine-extras.ts';

type Offender = FineCase['offenders'][number];

/** The table that was asked, with what the general law grants against its fines. */
export type AskedGroup = FineGroup & Pick<FineParameters, 'remedies'>;

/** A case that has a fine. */
export interface FoundFine {
  group: AskedGroup;
  fineCase: FineCase;
  offender: Offender;
  /** What the table adds this time; undefined where it makes no difference, or where it was not said. */
  repeat: FineCase['repeats'][number] | undefined;
  uit: UitOption;
  /** The year asked for, where its UIT is not here yet. */
  missing?: number | undefined;
  /** All values, newest first. */
  values: readonly UitOption[];
  /** The day of the reader, where it counts. */
  today?: Date | undefined;
}

/** Who decides, at the end of every answer. */
export const guidance: Words = ['Es una orientación; decide la municipalidad.'];

const findYears = ({
  uit,
  missing,
  values: [newest = uit],
  today,
}: Omit<FoundFine, 'offender' | 'repeat'>): UitYears => ({
  uit,
  missing,
  newest,
  today,
});

const quote = ({ name, short }: FineCase): string => `${name} («${short}»)`;

function listDoubts(group: FineGroup, fineCase: FineCase): ResultSection {
  return { heading: 'Lo dudoso en el texto', items: [...fineCase.doubts, ...group.doubts] };
}

function listNext({ defence, remedies }: AskedGroup, { row, related }: FineCase, ...items: readonly Words[]): Words[] {
  const read: Words = ['Lee la infracción completa: ', row, '.'];
  return [...items, ...related, defence, ...remedies, read, guidance];
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

function listChanges(found: FoundFine): Words[] {
  const { group, uit } = found;
  return [tellUit(found), ...group.remarks, ...group.later, ...(uit.currency === undefined ? [] : [[uit.currency]])];
}

/** Whom the row of the table is about, where it says so: without it the amount would be read as anybody's. */
const listScope = ({ scope }: FineCase, ...more: readonly Words[]): ResultSection[] =>
  scope || more.length > 0 ? [{ heading: 'A quién alcanza', items: [...(scope ? [scope] : []), ...more] }] : [];

/** The fine in soles and what to do; then how it is worked out, and everything else the table puts beside it. */
export function describeFine(found: FoundFine): ResultView {
  const { group, fineCase, offender, repeat, uit } = found;
  const years = findYears(found);
  const amount = formatUitPart(uit, offender.percent);
  return {
    answer: [
      'La multa sería de ',
      { strong: amount },
      ` para ${offender.label} en ${group.place}, por la infracción ${quote(fineCase)}, con la UIT de ${uit.year}.`,
      ...tellOldUit(years, 'amount'),
    ],
    norms: [group.rests],
    shown: [...listScope(fineCase), ...(repeat ? [{ heading: 'Esta vez', items: listRepeats(fineCase, repeat) }] : [])],
    now: listNext(group, fineCase, ...offerNewUit(years)),
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
        items: [...(repeat ? [] : listRepeats(fineCase)), ...listFineExtras(group, fineCase)],
      },
      { heading: 'Qué podría cambiarla', items: listChanges(found) },
      listDoubts(group, fineCase),
    ],
  };
}

/** A case for which the table sets no fine: said as a result, with those it does name. */
export function describeNoFine(found: Omit<FoundFine, 'offender' | 'repeat'>, asked: string): ResultView {
  const { group, fineCase, uit } = found;
  const years = findYears(found);
  const old = formatWords(tellOldUit(years, 'amounts'));
  const name = offenderChoices.find(({ value }) => value === asked)?.name ?? '';
  return {
    answer: [`El cuadro no prevé multa para ${name} por la infracción ${quote(fineCase)}: no consta en la norma.`],
    norms: [group.rests],
    now: listNext(group, fineCase, ...offerNewUit(years)),
    shown: [
      ...listScope(fineCase, [
        'Un comercio o una industria puede ser una persona natural o una jurídica: mira las filas del cuadro.',
      ]),
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
        items: group.later,
      },
      listDoubts(group, fineCase),
    ],
  };
}

/** A year in which the norm was not there yet. */
export function describeFineBefore(group: AskedGroup, fineCase: FineCase, { year }: UitOption): ResultView {
  return {
    answer: [`En ${year} esta multa todavía no existía: la norma que la pone en ${group.place} es de ${group.since}.`],
    norms: [group.rests],
    now: listNext(group, fineCase, [`Escribe un año desde ${group.since}.`]),
    sections: [{ heading: 'Dónde lo dice la norma', items: [[group.norm]] }],
  };
}
