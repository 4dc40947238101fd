import { formatWords } from '#forms';
import { describeOffice } from '#municipalities';
import { unstatedWords, type ProvisionSource } from '#norms';
import {
  describeFirstDeadline,
  describeList,
  describePayment,
  findFirstDeadline,
  formatFeePercent,
  isPossible,
  qualificationWords,
  silenceWords,
  type Choices,
  type Procedure,
} from '#procedures';
import type { LinkSource } from '#ui';
import type { ProcedureView } from '#views';
import { describeRequirement, tellPlaces } from './procedure-data.ts';

/** ` [OM N° 011-2012-MPT, artículo 33, numeral 33.2, literal a]`: where a line is written; nothing where no place says it. */
function tellWhere(sources: readonly ProvisionSource[], link: LinkSource): string {
  const places = [...new Set(tellPlaces(sources, link))];
  return places.length === 0 ? '' : ` [${places.join('; ')}]`;
}

/** A sentence with one full stop at its end. */
const endSentence = (words: string): string => `${words.trim().replace(/\.+$/u, '')}.`;

/** `Pago: S/ 15.40 en 2026, el 0.28 % de la UIT de 2026 (S/ 5,500.00, DS N° 301-2025-EF).`; that nothing is said of a payment is said, too. */
function tellPayment({ kind, fee, payment: place }: Procedure, { years: [year], link }: ProcedureView): string[] {
  const payment = describePayment({ kind, fee }, year);
  const where = place ? [`Dónde se paga: ${endSentence(place.says)}${tellWhere(place.sources, link)}`] : [];
  if (fee.kind === 'percent-of-uit' && !year)
    return [`Pago: ${formatFeePercent(fee)} de la UIT, cuyo valor no tenemos.`, ...where];
  if (!payment) return ['Pago: la norma no habla de un pago.', ...where];
  const sum = payment.year === undefined ? payment.value : `${payment.value} en ${payment.year}`;
  const how =
    fee.kind === 'percent-of-uit' && year
      ? `, el ${formatFeePercent(fee)} de la UIT de ${year.year} (${year.uit}, ${year.decree}${year.isUnsure ? ', sin confirmar' : ''})`
      : '';
  const sources = fee.kind === 'silent' ? [] : fee.sources;
  return [`Pago: ${sum}${how}. ${payment.says ?? ''}`.trim() + tellWhere(sources, link), ...where];
}

function tellDeadline(procedure: Procedure, link: LinkSource): string[] {
  const line = describeFirstDeadline(procedure);
  if (line === undefined) return [];
  if (line === 'no consta') return ['Plazo de respuesta: no consta en la norma.'];
  const first = findFirstDeadline(procedure);
  const told = `${line.term}: ${`${line.value} ${line.unit}`.trim()}${line.differs ? ' (la norma dice plazos distintos)' : ''}.`;
  const unstated = first?.startUnstated ? ' La norma no dice desde qué día se cuenta.' : '';
  return [told + unstated + tellWhere(first?.periods.flatMap(({ sources }) => sources) ?? [], link)];
}

/** How it is decided, what silence means, before whom one appeals: as far as the norm says. */
function tellOutcome({ qualification, silence, appeals, noAppeals }: Procedure, link: LinkSource): string[] {
  const without = typeof noAppeals === 'string' ? { says: unstatedWords[noAppeals].one, sources: [] } : noAppeals;
  return [
    ...(qualification
      ? [
          `${qualificationWords[qualification.value]}: ${endSentence(qualification.says)}${tellWhere(qualification.sources, link)}`,
        ]
      : []),
    ...(silence
      ? [`${silenceWords[silence.value].says}. ${endSentence(silence.says)}${tellWhere(silence.sources, link)}`]
      : []),
    ...appeals.map(
      ({ name, before, toFile, toResolve, sources }) =>
        `Recurso, ${name}: ante ${before}; ${toFile} días para presentarlo y ${toResolve} para resolverlo.${tellWhere(sources, link)}`,
    ),
    ...(without ? [`Recursos: ${endSentence(without.says)}${tellWhere(without.sources, link)}`] : []),
  ];
}

function tellItems(procedure: Procedure, choices: Choices, link: LinkSource): string[] {
  const items = procedure.requirements.flatMap((group) => group.items);
  return items
    .filter(({ when }) => isPossible(when, choices))
    .map((item) => {
      const { soloSi } = describeRequirement(item, procedure, link);
      const asked = [item.text, item.hint].filter((part) => part !== undefined).join('. ');
      const note = item.note === undefined ? '' : ` ${endSentence(item.note)}`;
      return `- ${endSentence(asked + (soloSi === null ? '' : ` (${soloSi})`))}${note}${tellWhere(item.sources, link)}`;
    });
}

/** A procedure in words, each line with the provision that says it. */
export function tellProcedureWords(procedure: Procedure, view: ProcedureView, choices: Choices): string {
  const { title, watchOut, audience, validity } = procedure;
  const { term, count } = describeList(procedure, choices);
  const { link, office } = view;
  const { place = '', notes = [] } = office ? describeOffice(office) : {};
  return [
    `${title}.`,
    ...(view.doubt ? [`${view.doubt.says} ${view.doubt.age} Pregunta en ${view.ask}.`] : []),
    `Para quién: ${endSentence(audience.map(({ text }) => text.replace(/\.$/u, '')).join('; '))}`,
    `${term}: ${count}.`,
    ...tellItems(procedure, choices, link),
    ...tellPayment(procedure, view),
    ...tellDeadline(procedure, link),
    ...(validity ? [`Dura: ${validity.value}. ${endSentence(validity.says)}${tellWhere(validity.sources, link)}`] : []),
    ...tellOutcome(procedure, link),
    ...(office ? [`Dónde: ${place}. ${notes.map(formatWords).join(' ')}`.trim()] : []),
    ...(watchOut ? [`Ojo: ${watchOut.text}${tellWhere(watchOut.sources, link)}`] : []),
  ].join('\n');
}
