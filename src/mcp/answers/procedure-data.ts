import type { ProvisionSource } from '#norms';
import {
  describeCondition,
  formatPeriod,
  isPossible,
  type Choices,
  type Procedure,
  type Requirement,
} from '#procedures';
import type { LinkSource } from '#ui';

type Stated = Requirement['cost'];

const tellStated = (stated: Stated): string | null =>
  stated === undefined ? null : typeof stated === 'string' ? stated : stated.says;

/** Where it is written: `OM N° 011-2012-MPT, artículo 33, numeral 33.2, literal a`. */
const tellPlaces = (sources: readonly ProvisionSource[], link: LinkSource): string[] =>
  sources.map((source) => link(source).label);

function describeRequirement(item: Requirement, { questions }: Procedure, link: LinkSource): Record<string, unknown> {
  return {
    id: item.id,
    texto: item.text,
    detalle: item.hint ?? null,
    nota: item.note ?? null,
    partes: (item.parts ?? []).map(({ text }) => text),
    soloSi: describeCondition(item.when, questions) ?? null,
    quienLoEmite: tellStated(item.issuedBy),
    loQueCuesta: tellStated(item.cost),
    dondeLoDice: tellPlaces(item.sources, link),
    otrosPasajesDicen: (item.otherwise ?? []).map(({ says }) => says),
  };
}

/** The list of a procedure in the case of these answers. */
export function describeRequirements(
  procedure: Procedure,
  choices: Choices,
  link: LinkSource,
): Record<string, unknown>[] {
  return procedure.requirements.map(({ heading, items }) => ({
    grupo: heading,
    requisitos: items
      .filter(({ when }) => isPossible(when, choices))
      .map((item) => describeRequirement(item, procedure, link)),
  }));
}

/** Everything else that a procedure says, for programs. */
export function describeRest(procedure: Procedure, choices: Choices, link: LinkSource): Record<string, unknown> {
  const { questions, steps, deadlines, silence, appeals, validity, payment } = procedure;
  return {
    preguntas: questions.map(({ id, question, options }) => ({
      id,
      pregunta: question,
      opciones: options.map((option) => ({ id: option.id, texto: option.label })),
    })),
    pasos: steps
      .filter(({ when }) => isPossible(when, choices))
      .map(({ text, hint }) => [text, hint].filter(Boolean).join('. ')),
    plazos: deadlines.map(({ what, from, periods }) => ({
      que: what,
      desde: from,
      segunLaNorma: periods.map((period) => ({
        plazo: formatPeriod(period),
        dondeLoDice: tellPlaces(period.sources, link),
      })),
    })),
    silencio: silence?.says ?? null,
    recursos: appeals.map(({ name, before, toFile, toResolve }) => ({
      recurso: name,
      ante: before,
      diasParaPresentarlo: toFile,
      diasParaResolverlo: toResolve,
    })),
    dondeSePaga: payment?.says ?? null,
    vigencia: validity ? `${validity.value}. ${validity.says}` : null,
  };
}
