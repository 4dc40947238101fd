import { listComparisons, type Comparison } from '#comparison';
import type { Embed } from '#embeds';
import type { Library } from '#library';
import { findMunicipality } from '#municipalities';
import { listUits } from '#parameters';
import { listPlans, type PlanChart } from '#plans';
import {
  buildChecklistOffer,
  formatNodePath,
  listProcedures,
  readFinder,
  type Finder,
  type FinderQuestion,
  type FinderResult,
  type Procedure,
} from '#procedures';
import { findOldestCheck, findQuizVersion, formatQuizPath, listQuestions, listQuizzes, type Quiz } from '#quiz';
import { hashText, joinWords } from '#text';
import { findOldestReview } from '#views';
import { listDrawnZonings, type DrawnZoning } from '#zones';

/** Changes with what a tool goes by. */
export const findVersion = (rules: unknown): string => hashText(JSON.stringify(rules));

/** Every list of requirements. */
export const listChecklistEmbeds = (): { embed: Embed; procedure: Procedure }[] =>
  listProcedures().map((procedure) => ({
    procedure,
    embed: {
      kind: 'tramite',
      id: procedure.id,
      title: procedure.title,
      lead: '',
      page: `/tramites/${procedure.id}/`,
      version: buildChecklistOffer(procedure).version,
      checkedOn: procedure.verifiedOn,
    },
  }));

/** Norms that any screen of the finder cites or shows. */
function listFinderNorms({ questions, results }: Finder): string[] {
  const statements = [
    ...questions.map(({ why }) => why),
    ...results.flatMap(({ lead, steps, notes }) => [lead, ...steps, ...notes]),
  ];
  const cited = statements.flatMap(({ sources }) => sources.map(({ norm }) => norm));
  return [...new Set([...cited, ...results.flatMap(({ norms }) => norms)])];
}

/**
 * Every screen of the finder; who takes it takes the first. All are of the version of the whole: what a copied link leads to may change
 * behind its first question.
 */
export function listFinderEmbeds(
  library: Library,
): { embed: Embed; node: FinderQuestion | FinderResult; finder: Finder }[] {
  const finder = readFinder();
  const [version, checkedOn] = [findVersion(finder), findOldestReview(library, listFinderNorms(finder))];
  return [...finder.questions, ...finder.results].map((node) => ({
    node,
    finder,
    embed: {
      kind: 'que-me-toca',
      id: node.id,
      title: 'question' in node ? node.question : node.title,
      lead: '',
      page: formatNodePath(finder, node.id) as Embed['page'],
      version,
      checkedOn,
      ...(node.id !== finder.start && { isInner: true }),
    },
  }));
}

/** Every comparison of municipalities. */
export const listComparisonEmbeds = (library: Library): { embed: Embed; comparison: Comparison }[] =>
  listComparisons().map((comparison, index) => ({
    comparison,
    embed: {
      kind: 'comparar',
      id: comparison.id,
      title: `${joinWords(comparison.towns.map(({ id }) => findMunicipality(id).place))}, lado a lado`,
      lead: '',
      page: index === 0 ? '/comparar/' : `/comparar/${comparison.id}/`,
      version: findVersion([comparison, listUits()]),
      checkedOn: findOldestReview(
        library,
        comparison.towns.map(({ norm }) => norm),
      ),
    },
  }));

/** The zones of every municipality that draws them. */
export const listZoneEmbeds = (library: Library): { embed: Embed; zoning: DrawnZoning }[] =>
  listDrawnZonings().map((zoning, index) => ({
    zoning,
    embed: {
      kind: 'mi-zona',
      id: zoning.municipality,
      title: `Mi zona: días y horas de recojo en ${findMunicipality(zoning.municipality).place}`,
      lead: '',
      page: index === 0 ? '/mi-zona/' : `/mi-zona/${zoning.municipality}/`,
      version: findVersion(zoning),
      checkedOn: findOldestReview(library, [zoning.id]),
    },
  }));

/** Every chart of every plan. */
export const listChartEmbeds = (): { embed: Embed; chart: PlanChart }[] =>
  listPlans().flatMap(({ id, charts }) =>
    (charts?.() ?? []).map((chart) => ({
      chart,
      embed: {
        kind: 'grafico' as const,
        id: `${id}-${chart.id}`,
        title: chart.title,
        lead: '',
        page: chart.page,
        version: findVersion(chart.table()),
        checkedOn: chart.verifiedOn,
      },
    })),
  );

/** Every quiz. */
export const listQuizEmbeds = (): { embed: Embed; quiz: Quiz }[] =>
  listQuizzes().map((quiz) => ({
    quiz,
    embed: {
      kind: 'practicar',
      id: quiz.id,
      title: quiz.title,
      lead: quiz.lead,
      page: formatQuizPath(quiz),
      version: findQuizVersion(listQuestions(quiz)),
      checkedOn: findOldestCheck(quiz),
    },
  }));
