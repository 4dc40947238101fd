import { findMunicipality } from '#municipalities';
import { listProcedureSources, listProcedures, type Choices, type Procedure } from '#procedures';
import { buildProcedureView, type ProcedureView } from '#views';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';
import { findProcedures, tellProcedure } from './find-procedure.ts';
import { describePaymentData, describeRequirements, describeRest } from './procedure-data.ts';
import { tellProcedureWords } from './procedure-words.ts';

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
      pago: describePaymentData(procedure, view),
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
