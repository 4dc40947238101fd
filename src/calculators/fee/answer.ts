import type { FieldProblem, Outcome, ResultSection, ResultView, Words } from '#forms';
import { readYear, type AskedUit } from '../shared/read-year.ts';
import type { UitOption } from '../shared/uit-option.ts';
import { offerNewUit, tellOldUit } from '../shared/tell-old-uit.ts';
import { buildUitSum, formatUitPart } from '../shared/uit-sum.ts';
import type { FeeCase, FeeParameters } from './parameters.ts';

const guidance: Words = ['Es una orientación; decide la municipalidad.'];

const linkProcedure = ({ id, label }: FeeCase): Words => [
  'Mira qué más te piden: ',
  { text: label, href: `/tramites/${id}/` },
  '.',
];

const whatNow = (feeCase: FeeCase, ...items: readonly Words[]): Words[] => [...items, linkProcedure(feeCase), guidance];

const whereWritten = ({ sources }: FeeCase): ResultSection => ({
  heading: 'Dónde lo dice la norma',
  items: [sources],
});

/** A fee without a sum: free, or not stated. */
function describeWithoutSum(feeCase: FeeCase, answer: Words, ...items: readonly Words[]): ResultView {
  return {
    answer,
    norms: [feeCase.norm.id],
    now: whatNow(feeCase, ...items),
    sections: [whereWritten(feeCase)],
  };
}

function describeBefore(feeCase: FeeCase, { year }: UitOption): ResultView {
  const answer: Words = [
    `En ${year} el derecho de «${feeCase.label}» todavía no existía: la norma que lo fija es de ${feeCase.since}.`,
  ];
  return describeWithoutSum(feeCase, answer, [`Escribe un año desde ${feeCase.since}.`]);
}

/** A sum in soles: no year changes it, and only another norm would. */
function describeSoles(feeCase: FeeCase): ResultView {
  const { label, says, since, norm } = feeCase;
  return {
    answer: [`El derecho de «${label}» es de `, { strong: says }, '.'],
    norms: [norm.id],
    now: whatNow(feeCase, ['Guarda el comprobante de pago.']),
    sections: [
      whereWritten(feeCase),
      {
        heading: 'Qué podría cambiarlo',
        items: [
          ['La norma pone el monto en soles: no cambia con la UIT.'],
          [`Es el monto de ${since}: `, { text: norm.text, href: norm.href }, '. Pregunta si cambió.'],
        ],
      },
    ],
  };
}

/** With which UIT the amount would be another. */
function compareYears(uit: UitOption, newest: UitOption, percent: string): Words[] {
  const which = 'La norma dice un porcentaje de la UIT, sin decir de qué día: se calculó con la del año que elegiste.';
  if (uit.year === newest.year) return [[which]];
  return [[which, ` Con la de ${newest.year} serían ${formatUitPart(newest, percent)}.`]];
}

/** The UIT of the year that was asked for, the newest one, and the day of the reader, where it counts. */
interface AskedYear extends AskedUit {
  newest: UitOption;
  today: Date | undefined;
}

function describeSum(feeCase: FeeCase, percent: string, asked: AskedYear): ResultView {
  const { uit, newest } = asked;
  return {
    answer: [
      `El derecho de «${feeCase.label}» sería de `,
      { strong: formatUitPart(uit, percent) },
      ` con la UIT de ${uit.year}.`,
      ...tellOldUit(asked, 'amount'),
    ],
    norms: [feeCase.norm.id],
    now: whatNow(feeCase, ...offerNewUit(asked), [
      'Guarda el comprobante de pago: la norma lo pide entre los requisitos.',
    ]),
    sums: [
      buildUitSum(
        'UIT por porcentaje',
        uit,
        { value: percent, label: ['Porcentaje de la norma'], note: feeCase.sources },
        'Derecho de trámite',
      ),
    ],
    sections: [
      {
        heading: 'Qué podría cambiarlo',
        items: [
          ...compareYears(uit, newest, percent),
          [
            `El porcentaje es el que fijó la norma de ${feeCase.since}: `,
            { text: feeCase.norm.text, href: feeCase.norm.href },
            '. No tenemos el TUPA de hoy de la municipalidad: pregunta si cambió.',
          ],
          ...(uit.currency === undefined ? [] : [[uit.currency]]),
        ],
      },
    ],
  };
}

function describe(feeCase: FeeCase, asked: AskedYear): ResultView {
  const { uit } = asked;
  const { fee } = feeCase;
  switch (fee.kind) {
    case 'free':
      return describeWithoutSum(feeCase, [
        `El trámite «${feeCase.label}» `,
        { strong: 'es gratuito' },
        ' según la norma.',
      ]);
    case 'not-stated':
      return describeWithoutSum(
        feeCase,
        [`El monto de «${feeCase.label}» `, { strong: 'no consta en la norma.' }, ` ${fee.says}`],
        ['Pregunta el monto a la municipalidad antes de pagar, y en qué norma está.'],
      );
    case 'soles':
      return uit.year < feeCase.since ? describeBefore(feeCase, uit) : describeSoles(feeCase);
    case 'percent-of-uit':
      return uit.year < feeCase.since ? describeBefore(feeCase, uit) : describeSum(feeCase, fee.percent, asked);
  }
}

/** What a procedure costs: percentage of the UIT of a year, free, or not stated. Fields: `tramite`, `anio`. */
export function answerFee(answers: URLSearchParams, { cases, uit: values }: FeeParameters, today?: Date): Outcome {
  const feeCase = cases.find(({ id }) => id === answers.get('tramite'));
  const year = readYear(answers.get('anio'), values);
  const problems: FieldProblem[] = [
    ...(feeCase ? [] : [{ field: 'tramite', message: 'Elige el trámite' }]),
    ...('problem' in year ? [{ field: 'anio', message: year.problem }] : []),
  ];
  const [newest] = values;
  if (!feeCase || 'problem' in year || !newest) return { problems };
  return { result: describe(feeCase, { ...year, newest, today }) };
}
