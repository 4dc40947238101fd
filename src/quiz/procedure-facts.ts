import {
  describeCondition,
  describeFee,
  formatPeriod,
  listDifferent,
  type Procedure,
  type Requirement,
} from '#procedures';
import { lowerFirst } from '#text';
import type { FactKind, QuizFact } from './quiz-fact.ts';

/** What is asked of each kind of requirement: payments are asked for as fees, and what one must be or do has no fellows to choose from. */
const requirementKinds: Partial<Record<Requirement['kind'], readonly [kind: FactKind, ask: string]>> = {
  document: ['papel', '¿cuál de estos papeles pide la norma?'],
  equipment: ['equipo', '¿cuál de estas cosas pide la norma?'],
};

type Common = Pick<QuizFact, 'record' | 'about' | 'page' | 'beside' | 'akin' | 'observed' | 'group'>;

/** `Si es tu primer carnet, ¿cuál …?`; where it always holds, the question alone. */
function putCase({ when }: Requirement, { questions }: Procedure, ask: string): string {
  const condition = describeCondition(when, questions)?.replace(/^Solo /u, '');
  const words = condition === undefined ? ask : `${condition}, ${ask}`;
  return words.replace(/^¿?\p{L}/u, (first) => first.toUpperCase());
}

function listRequirementFacts(procedure: Procedure, common: Common): QuizFact[] {
  const items = procedure.requirements.flatMap((group) => group.items);
  return items.flatMap((item) => {
    const [kind, ask] = requirementKinds[item.kind] ?? [];
    if (kind === undefined || ask === undefined) return [];
    return {
      ...common,
      id: `${procedure.id}/${item.id}`,
      kind,
      ask: putCase(item, procedure, ask),
      answer: item.text,
      elsewhere: `Está en otra lista: «${procedure.title}».`,
      sources: item.sources,
      differs: item.otherwise !== undefined,
    };
  });
}

/** A fee as an answer; nothing where the norm names none. */
function readFee({ fee }: Procedure): { answer: string; size: number } | undefined {
  if (fee.kind === 'percent-of-uit') return { answer: `${fee.percent} % de la UIT`, size: Number(fee.percent) };
  if (fee.kind === 'free') return { answer: 'Nada: es gratis', size: 0 };
  // Sums stand after percentages: which is more changes each year.
  if (fee.kind === 'soles') return { answer: describeFee(fee, true, undefined) ?? '', size: 1000 + Number(fee.amount) };
  return undefined;
}

function listFeeFacts(procedure: Procedure, common: Common): QuizFact[] {
  const read = readFee(procedure);
  if (!read || !('sources' in procedure.fee)) return [];
  return [
    {
      ...common,
      ...read,
      id: `${procedure.id}/derecho`,
      kind: 'derecho',
      ask: '¿Cuánto se paga?',
      elsewhere: `Así es en «${procedure.title}».`,
      sources: procedure.fee.sources,
      differs: false,
    },
  ];
}

function listDayFacts(procedure: Procedure, common: Common): QuizFact[] {
  return procedure.deadlines.flatMap(({ what, periods }, index) => {
    const different = listDifferent(periods);
    const [first] = different;
    if (!first) return [];
    return {
      ...common,
      id: `${procedure.id}/plazo-${index + 1}`,
      kind: 'plazo',
      ask: `${what}: ¿qué plazo pone la norma?`,
      answer: formatPeriod(first),
      size: first.days,
      elsewhere: `Es el plazo en «${procedure.title}»: ${lowerFirst(what)}.`,
      sources: periods.flatMap(({ sources }) => sources),
      differs: different.length > 1,
    } satisfies QuizFact;
  });
}

/** All that one may ask for elsewhere in the same words, other places that ask otherwise among them. */
const listAsked = ({ requirements }: Procedure): string[] =>
  requirements.flatMap(({ items }) =>
    items.flatMap(({ text, hint, note, parts = [], sources, otherwise = [] }) => [
      text,
      hint ?? '',
      note ?? '',
      ...parts.map((part) => part.text),
      ...otherwise.map(({ says }) => says),
      ...[sources, ...otherwise.map((other) => other.sources)].flat().map(({ printed }) => printed ?? ''),
    ]),
  );

/** What the record of a procedure says, each as the answer to a question. */
export function listProcedureFacts(procedure: Procedure, all: readonly Procedure[]): QuizFact[] {
  const { id, title, related } = procedure;
  const common = {
    record: id,
    about: title,
    page: `/tramites/${id}/`,
    observed: [],
    group: procedure.kind,
    beside: listAsked(procedure),
    akin: [id, ...related, ...all.filter((other) => other.related.includes(id)).map((other) => other.id)],
  };
  return [
    ...listRequirementFacts(procedure, common),
    ...listFeeFacts(procedure, common),
    ...listDayFacts(procedure, common),
  ];
}
