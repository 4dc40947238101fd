import { describeOffice, findMunicipality } from '#municipalities';
import { formatWords } from '#forms';
import {
  describeFirstDeadline,
  describeList,
  describePayment,
  formatFeePercent,
  isPossible,
  listProcedureSources,
  listProcedures,
  type Choices,
  type Procedure,
} from '#procedures';
import { buildProcedureView, type ProcedureView } from '#views';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';
import { findProcedures, tellProcedure } from './find-procedure.ts';
import { describeRequirements, describeRest } from './procedure-data.ts';

const listAll = (): Told => ({
  says: [
    'Trámites, deberes e incentivos que tenemos. Pide uno por su id:',
    ...listProcedures().map((one) => `- ${tellProcedure(one)}`),
  ].join('\n'),
  sources: [...new Set(listProcedures().map(({ norm }) => norm))].map((norm) => ({ norm })),
  data: {
    tramites: listProcedures().map(({ id, title, municipality }) => ({
      id,
      titulo: title,
      municipalidad: municipality,
    })),
  },
});

/** What is wrong with the answers to a procedure's questions. */
function listChoiceProblems({ questions }: Procedure, choices: Choices): string[] {
  return Object.entries(choices).flatMap(([id, choice]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) {
      const known = questions.map((one) => `«${one.id}»`).join(', ');
      return [
        `«respuestas»: este trámite no pregunta «${id}». ${known === '' ? 'No pregunta nada: quita «respuestas».' : `Pregunta ${known}.`}`,
      ];
    }
    const options = question.options.map((option) => `«${option.id}» (${option.label})`).join(' o ');
    return question.options.some((option) => option.id === choice)
      ? []
      : [`«respuestas.${id}»: «${choice}» no responde «${question.question}». Escribe ${options}.`];
  });
}

/** `Pago: S/ 15.40 en 2026, 0.28 % de la UIT (S/ 5,500.00, DS N° 301-2025-EF).` */
function tellPayment({ kind, fee }: Procedure, { years: [year] }: ProcedureView): string[] {
  const payment = describePayment({ kind, fee }, year);
  if (!payment) return [];
  const sum = payment.year === undefined ? payment.value : `${payment.value} en ${payment.year}`;
  const how =
    fee.kind === 'percent-of-uit' && year
      ? `, el ${formatFeePercent(fee)} de la UIT de ${year.year} (${year.uit}, ${year.decree}${year.isUnsure ? ', sin confirmar' : ''})`
      : '';
  return [`Pago: ${sum}${how}. ${payment.says ?? ''}`.trim()];
}

function tellDeadline(procedure: Procedure): string[] {
  const line = describeFirstDeadline(procedure);
  if (line === undefined) return [];
  if (line === 'no consta') return ['Plazo de respuesta: no consta en la norma.'];
  return [
    `${line.term}: ${`${line.value} ${line.unit}`.trim()}${line.differs ? ' (la norma dice plazos distintos)' : ''}.`,
  ];
}

function tellProcedureWords(procedure: Procedure, view: ProcedureView, choices: Choices): string {
  const { title, watchOut, audience, requirements } = procedure;
  const { term, count } = describeList(procedure);
  const items = requirements.flatMap((group) => group.items).filter(({ when }) => isPossible(when, choices));
  return [
    `${title}.`,
    ...(view.doubt ? [`${view.doubt.says} ${view.doubt.age} Pregunta en ${view.ask}.`] : []),
    `Para quién: ${audience.map(({ text }) => text).join('; ')}.`,
    `${term}: ${count}.`,
    ...items.map((item) => {
      const condition = describeRequirements(
        { ...procedure, requirements: [{ heading: '', items: [item] }] },
        choices,
        view.link,
      );
      const [only] = (condition[0]?.['requisitos'] ?? []) as { soloSi: string | null }[];
      return `- ${[item.text, item.hint].filter(Boolean).join('. ')}${only?.soloSi ? ` (${only.soloSi})` : ''}`;
    }),
    ...tellPayment(procedure, view),
    ...tellDeadline(procedure),
    ...(procedure.validity ? [`Dura: ${procedure.validity.value}.`] : []),
    ...(view.office
      ? [
          `Dónde: ${describeOffice(view.office).place}. ${describeOffice(view.office).notes.map(formatWords).join(' ')}`.trim(),
        ]
      : []),
    ...(watchOut ? [`Ojo: ${watchOut.text}`] : []),
  ].join('\n');
}

/** That the newest UIT is of a year gone by: the sum of this year is not known. */
function listNotices({ doubts, later, years: [year] }: ProcedureView, { today }: Knowledge): string[] {
  const now = Number(today.slice(0, 4));
  return [
    ...(year && year.year < now ? [`No tenemos la UIT de ${now}: el pago está calculado con la de ${year.year}.`] : []),
    ...doubts.map(({ title, href, place }) => `Dudoso en el texto (${place.label}): ${title} (${href})`),
    ...later.map(({ link, note }) => `Norma posterior, ${link.label}: ${note}`),
  ];
}

function tellOne(procedure: Procedure, choices: Choices, knowledge: Knowledge): Told {
  const problems = listChoiceProblems(procedure, choices);
  if (problems.length > 0) return { problems };
  const view = buildProcedureView(knowledge.library, procedure);
  const [year] = view.years;
  return {
    says: tellProcedureWords(procedure, view, choices),
    sources: listProcedureSources(procedure),
    notices: listNotices(view, knowledge),
    data: {
      id: procedure.id,
      municipalidad: findMunicipality(procedure.municipality).name,
      norma: procedure.norm,
      pagina: `/tramites/${procedure.id}/`,
      lista: describeRequirements(procedure, choices, view.link),
      pago: {
        monto: view.fee ?? null,
        anio: year?.year ?? null,
        uit: year?.uit ?? null,
        decreto: year?.decree ?? null,
      },
      ...describeRest(procedure, choices, view.link),
      cotejadoConLaNormaEl: procedure.verifiedOn,
    },
  };
}

/** What a procedure asks for, costs and takes; without one, all that there are. */
export function tellRequirements(
  { tramite, respuestas = {} }: { tramite?: string | number | undefined; respuestas?: Choices | undefined },
  knowledge: Knowledge,
): Told {
  if (tramite === undefined) return listAll();
  const asked = String(tramite);
  const found = findProcedures(asked);
  const [procedure] = found;
  if (!procedure) {
    return {
      problems: [
        `«tramite»: no tenemos «${asked.slice(0, 200)}». Llama a esta herramienta sin «tramite»: da la lista con el id de cada uno.`,
      ],
    };
  }
  if (found.length > 1) {
    return {
      problems: [
        `«tramite»: «${asked}» puede ser varios. Escribe el id de uno:`,
        ...found.map((one) => `- ${tellProcedure(one)}`),
      ],
    };
  }
  return tellOne(procedure, respuestas, knowledge);
}
