import { unstatedWords, type ProvisionSource } from '#norms';
import {
  describeCondition,
  formatPeriod,
  isPossible,
  type Choices,
  type Procedure,
  type Requirement,
} from '#procedures';
import type { LinkSource } from '#ui';
import type { ProcedureView } from '#views';

type Stated = Requirement['cost'];

const tellStated = (stated: Stated): string | null =>
  stated === undefined ? null : typeof stated === 'string' ? stated : stated.says;

/** Where it is written: `OM N° 011-2012-MPT, artículo 33, numeral 33.2, literal a`. */
export const tellPlaces = (sources: readonly ProvisionSource[] | undefined, link: LinkSource): string[] =>
  (sources ?? []).map((source) => link(source).label);

/** A requirement as data: its words, when it holds, who gives it, what it costs and where that is written. */
export function describeRequirement(item: Requirement, { questions }: Procedure, link: LinkSource) {
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

/** What is paid: the sum, and for a share of the UIT what it was worked out with. */
export function describePaymentData({ fee, payment }: Procedure, { fee: sum, years: [year], link }: ProcedureView) {
  return {
    monto: sum ?? 'La norma no habla de un pago',
    anio: year?.year ?? null,
    uit: year?.uit ?? null,
    decreto: year?.decree ?? null,
    uitSinConfirmar: year?.isUnsure ?? null,
    dondeLoDice: fee.kind === 'silent' ? [] : tellPlaces(fee.sources, link),
    // Where nothing is asked for, there is no place to pay at.
    dondeSePaga: payment?.says ?? (fee.kind === 'silent' || fee.kind === 'free' ? null : 'no consta'),
  };
}

/** A statement with the places it rests on; of what the norm does not speak, null. */
const describeStated = (
  stated: { says: string; sources: readonly ProvisionSource[] } | undefined,
  link: LinkSource,
): { dice: string; dondeLoDice: string[] } | null =>
  stated ? { dice: stated.says, dondeLoDice: tellPlaces(stated.sources, link) } : null;

function describeAppeals({ appeals, noAppeals }: Procedure, link: LinkSource): Record<string, unknown> {
  const without = typeof noAppeals === 'string' ? { says: unstatedWords[noAppeals].one, sources: [] } : noAppeals;
  return {
    recursos: appeals.map(({ name, before, toFile, toResolve, sources }) => ({
      recurso: name,
      ante: before,
      diasParaPresentarlo: toFile,
      diasParaResolverlo: toResolve,
      dondeLoDice: tellPlaces(sources, link),
    })),
    sinRecursos: describeStated(without, link),
  };
}

/** Everything else that a procedure says, for programs. */
export function describeRest(procedure: Procedure, choices: Choices, link: LinkSource): Record<string, unknown> {
  const { questions, steps, deadlines, qualification, silence, validity } = procedure;
  return {
    preguntas: questions.map(({ id, question, options }) => ({
      id,
      pregunta: question,
      opciones: options.map((option) => ({ id: option.id, texto: option.label })),
    })),
    pasos: steps
      .filter(({ when }) => isPossible(when, choices))
      .map(({ text, hint, sources }) => ({
        paso: [text, hint].filter(Boolean).join('. '),
        dondeLoDice: tellPlaces(sources, link),
      })),
    plazos: deadlines.map(({ what, from, startUnstated = false, periods }) => ({
      que: what,
      desde: from,
      noDiceDesdeCuando: startUnstated,
      segunLaNorma: periods.map((period) => ({
        plazo: formatPeriod(period),
        dondeLoDice: tellPlaces(period.sources, link),
      })),
    })),
    calificacion: describeStated(qualification, link),
    silencio: describeStated(silence, link),
    ...describeAppeals(procedure, link),
    vigencia: describeStated(validity && { ...validity, says: `${validity.value}. ${validity.says}` }, link),
  };
}
