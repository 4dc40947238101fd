import { findNearest } from '#errors';
import { formatNormPath } from '#norms';
import {
  formatNodePath,
  formatOpenPath,
  readFinder,
  type Finder,
  type FinderQuestion,
  type FinderResult,
} from '#procedures';
import { findTool } from '#tools';
import type { LinkSource } from '#ui';
import { formatInfractionPath } from '#views';
import { listObservations } from '#observations';
import type { Told } from '../tool.ts';

function tellQuestion(finder: Finder, { id, question, why, options }: FinderQuestion): Told {
  return {
    says: [
      `${question} (${why.says})`,
      ...options.map(({ label, hint, to }) => `- ${[label, hint].filter(Boolean).join('. ')} → pantalla «${to}»`),
    ].join('\n'),
    sources: why.sources,
    data: {
      pantalla: id,
      pagina: formatNodePath(finder, id),
      pregunta: question,
      opciones: options.map(({ label, hint = null, to }) => ({ respuesta: label, detalle: hint, pantalla: to })),
    },
  };
}

const paths = { tool: (id: string) => findTool(id).url, infraction: formatInfractionPath, norm: formatNormPath };

const stepWords = { primero: 'Primero', luego: 'Luego', despues: 'Después' } as const;

function tellResult(finder: Finder, result: FinderResult, link: LinkSource): Told {
  const { id, title, lead, steps, notes, observations } = result;
  const told = steps.map(({ when, text, hint, opens, sources }) => ({
    cuando: stepWords[when],
    que: [text, hint].filter(Boolean).join('. '),
    abre: formatOpenPath(finder, opens, paths) ?? null,
    tramite: opens && 'procedure' in opens ? opens.procedure : null,
    dondeLoDice: sources.map((source) => link(source).label),
  }));
  const doubts = listObservations().filter((one) => observations.includes(one.id));
  return {
    says: [
      `${title}. ${lead.says}`,
      ...told.map(({ cuando, que, abre }) => `- ${cuando}: ${que}${abre === null ? '' : ` (${abre})`}`),
    ].join('\n'),
    sources: [lead, ...steps, ...notes].flatMap(({ sources }) => sources),
    notices: [...notes.map(({ says }) => says), ...doubts.map((one) => `Dudoso en el texto: ${one.title}`)],
    data: { pantalla: id, pagina: formatNodePath(finder, id), titulo: title, pasos: told },
  };
}

/** A screen of «¿Qué me toca?»: a question with its options, or what is to be done. */
export function tellScreen(asked: string | number | undefined, link: LinkSource): Told {
  const finder = readFinder();
  const id = asked === undefined ? finder.start : String(asked).trim().toLowerCase();
  const question = finder.questions.find((one) => one.id === id);
  if (question) return tellQuestion(finder, question);
  const result = finder.results.find((one) => one.id === id);
  if (result) return tellResult(finder, result, link);
  const [nearest] = findNearest(
    id.slice(0, 100),
    [...finder.questions, ...finder.results].map((one) => one.id),
  );
  const meant = nearest === undefined ? '' : ` ¿Quisiste decir «${nearest}»?`;
  return {
    problems: [
      `«pantalla»: no hay ninguna «${id.slice(0, 100)}».${meant} Sin «pantalla» empiezas por la primera pregunta.`,
    ],
  };
}
