import { describeCondition, drawingOf, listCases, type Procedure, type Requirement } from '#procedures';
import { listFacts, type Fact, type FactSources } from '../list-facts.ts';
import { findFactSources } from '../sheet/build-sheet.ts';
import type { Slide, SlideLine } from './slide.ts';

/** Lines that the last row of a room can read; with a mark to explain below them; steps, which are longer. */
const [mostLines, mostMarked, mostSteps] = [6, 4, 4];

/** Parts of a list, as equal as can be: 7 of at most 6 are 4 and 3. */
function splitEvenly<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, index) => items.slice(index * size, (index + 1) * size));
}

const bare = { lines: [], notes: [], sources: [] };

function buildOpening({ lead, audience }: Procedure): Slide[] {
  return [
    { ...bare, heading: 'Qué es', notes: [lead] },
    ...splitEvenly(audience, mostSteps).map((part): Slide => ({
      ...bare,
      heading: 'Para quién',
      lines: part.map(({ text }) => ({ text, drawing: 'persona' })),
      sources: part.flatMap(({ sources }) => sources),
    })),
  ];
}

function findFactSource(id: string, { fee, deadlines }: Procedure, { office }: FactSources): Slide['sources'] {
  if (id === 'pago') return 'sources' in fee ? fee.sources : [];
  if (id === 'plazo') return deadlines[0]?.periods.flatMap(({ sources }) => sources) ?? [];
  return id === 'lugar' ? (office?.sources ?? []) : [];
}

const buildFact = (
  { id, drawing, term, value, isFigure, beside, uitYear, notes }: Fact,
  procedure: Procedure,
  sources: FactSources,
): Slide => ({
  ...bare,
  heading: term,
  drawing,
  value,
  isFigure,
  ...(beside !== undefined && { beside }),
  ...(uitYear !== undefined && { uitYear }),
  notes,
  sources: findFactSource(id, procedure, sources),
});

const buildWatchOut = ({ watchOut }: Procedure): Slide[] =>
  watchOut ? [{ ...bare, heading: 'Ojo', drawing: 'aviso', notes: [watchOut.text], sources: watchOut.sources }] : [];

function buildLine(item: Requirement): SlideLine {
  const { text, hint, otherwise } = item;
  return {
    text,
    drawing: drawingOf(item),
    ...(hint !== undefined && { hint }),
    ...(otherwise && { differs: true }),
  };
}

function buildLists({ listTitle, requirements, questions }: Procedure): Slide[] {
  return listCases({ requirements, questions }).flatMap(({ heading, cases }) =>
    cases.flatMap(({ items, condition }) =>
      splitEvenly(items, items.some(({ otherwise }) => otherwise) ? mostMarked : mostLines).map((part): Slide => ({
        ...bare,
        kicker: listTitle,
        heading,
        ...(condition !== undefined && { condition }),
        lines: part.map(buildLine),
        sources: part.flatMap(({ sources }) => sources),
      })),
    ),
  );
}

function buildSteps({ steps, questions }: Procedure): Slide[] {
  const parts = splitEvenly(steps, mostSteps);
  return parts.map((part, index) => ({
    ...bare,
    heading: 'Cómo se hace',
    firstNumber: 1 + parts.slice(0, index).reduce((sum, before) => sum + before.length, 0),
    lines: part.map(({ text, hint, when }) => {
      const condition = describeCondition(when, questions);
      return { text, ...(hint !== undefined && { hint }), ...(condition !== undefined && { condition }) };
    }),
    sources: part.flatMap(({ sources = [] }) => sources),
  }));
}

const buildValidity = ({ validity }: Procedure): Slide[] =>
  validity
    ? [
        {
          ...bare,
          heading: 'Cuánto dura',
          drawing: 'dias',
          value: validity.value,
          isFigure: true,
          notes: [validity.says],
          sources: validity.sources,
        },
      ]
    : [];

/** A procedure screen by screen, after its title and before its address: what it is, each fact, the list part by part, the steps. */
export function buildSlides(procedure: Procedure, sources: FactSources = findFactSources(procedure)): Slide[] {
  return [
    ...buildOpening(procedure),
    ...listFacts(procedure, sources).map((fact) => buildFact(fact, procedure, sources)),
    ...buildWatchOut(procedure),
    ...buildLists(procedure),
    ...buildSteps(procedure),
    ...buildValidity(procedure),
  ];
}
