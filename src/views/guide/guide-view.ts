import { listGuides, tellProcedure, tellRequirements, type Guide, type TiedFact, type Tie } from '#guides';
import type { Library } from '#library';
import { findMunicipality, listMunicipalities } from '#municipalities';
import { describeDoubt, formatShortName } from '#norms';
import { listPlanPages, loadRoadmap, type GoalRow } from '#plans';
import { formatNodePath, listProcedures, readFinder } from '#procedures';
import { lowerFirst } from '#text';
import { findTool, listToolNorms } from '#tools';
import type { LinkSource } from '#ui';
import { findKnownInfraction, formatInfractionPath, tellFine } from '../finder/tell-fine.ts';
import { listProcedureForms, type RequirementForm } from '../format/format-view.ts';
import { listNormDoubts, type ToldDoubt } from '../norm-doubts.ts';
import { buildSourceLinker } from '../source-link.ts';

/** Where a step leads, and what its record says of itself. */
export interface GuideLink {
  href: string;
  label: string;
  facts: readonly TiedFact[];
  /** Of a page of a plan: what it holds, counted. */
  holds?: string;
  /** Of a procedure: what is filled in for it. */
  forms?: readonly RequirementForm[];
}

/** A step with all it is tied to. */
export interface GuideStepView {
  step: Guide['steps'][number];
  links: readonly GuideLink[];
  /** The goal of the plan it draws. */
  goal: GoalRow | undefined;
}

/** A guide as its page shows it. */
export interface GuideView {
  steps: readonly GuideStepView[];
  doubts: readonly ToldDoubt[];
}

function findProcedure(id: string): ReturnType<typeof listProcedures>[number] {
  const found = listProcedures().find((procedure) => procedure.id === id);
  if (!found) throw new Error(`There is no procedure ${id}; a guide leads to it.`);
  return found;
}

function findNode(id: string): { title: string; norms: readonly string[] } {
  const { questions, results } = readFinder();
  const question = questions.find((one) => one.id === id);
  if (question) return { title: question.question, norms: [] };
  const result = results.find((one) => one.id === id);
  if (!result) throw new Error(`The finder has no screen ${id}; a guide leads to it.`);
  return { title: result.title, norms: result.steps.flatMap(({ sources }) => sources.map(({ norm }) => norm)) };
}

/** The town whose norms a screen of the finder speaks of, where it is one. */
function nameTown(norms: readonly string[]): string[] {
  const towns = listMunicipalities().filter((town) => town.norms.some((norm) => norms.includes(norm)));
  return towns.length === 1 ? towns.map(({ name }) => name) : [];
}

/** The calculator with its answers, and what the infraction costs the one named, or all whom its row names. */
function buildFineLink({ infraction: id, offender }: Extract<Tie, { infraction: string }>): GuideLink {
  const { table, infraction } = findKnownInfraction(id);
  const { year, offenders } = tellFine(id, offender);
  const [only, ...others] = offenders;
  return {
    href: only && others.length === 0 ? only.href : formatInfractionPath(id),
    label: `Multa: ${lowerFirst(infraction.short)}, ${findMunicipality(table.municipality).name}`,
    facts: offenders.map(({ label, amount, percent }) => ({
      term: label,
      value: `${amount} en ${year} (${percent} de la UIT)`,
      year,
    })),
  };
}

/** A page of a plan, with what it holds; its front page with when it was made. */
function buildPlanLink(href: string): GuideLink {
  const page = listPlanPages().find((one) => one.href === href.replace(/#.*$/, ''));
  if (!page) throw new Error(`No plan has a page ${href}; a guide leads to it.`);
  const { title, holds, dated } = page;
  const facts = dated === undefined ? [] : [{ term: 'Es de', value: dated }];
  return { href, label: title, facts, ...(holds !== undefined && { holds }) };
}

function buildLink(tie: Tie, linkSource: LinkSource, isLocal: boolean): GuideLink {
  if ('see' in tie) {
    const { href, label } = linkSource(tie.see);
    return { href, label, facts: [] };
  }
  if ('procedure' in tie) {
    const procedure = findProcedure(tie.procedure);
    const label = `${procedure.shortTitle}, ${findMunicipality(procedure.municipality).name}`;
    const facts = tie.tells ? tellRequirements(procedure, tie.tells) : tellProcedure(procedure);
    return { href: `/tramites/${procedure.id}/`, label, facts, forms: listProcedureForms(procedure.id) };
  }
  if ('tool' in tie) {
    const { url, title } = findTool(tie.tool);
    const query = tie.answers ? `?${new URLSearchParams(tie.answers).toString()}` : '';
    return { href: url + query, label: title, facts: [] };
  }
  if ('infraction' in tie) return buildFineLink(tie);
  if ('node' in tie) {
    const { title, norms } = findNode(tie.node);
    const label = isLocal ? title : [title, ...nameTown(norms)].join(', ');
    return { href: formatNodePath(readFinder(), tie.node), label, facts: [] };
  }
  return buildPlanLink(tie.plan);
}

/** Norms that what a step leads to rests on. */
function listTiedNorms(tie: Tie): readonly string[] {
  if ('see' in tie) return [tie.see.norm];
  if ('procedure' in tie) return [findProcedure(tie.procedure).norm];
  if ('tool' in tie) return listToolNorms(findTool(tie.tool));
  if ('infraction' in tie) return [findKnownInfraction(tie.infraction).table.norm];
  return 'node' in tie ? findNode(tie.node).norms : [];
}

/** Norms a guide rests on; of one municipality, only its own. */
function listGuideNorms({ steps, municipality }: Guide): string[] {
  const norms = steps.flatMap(({ opens = [], sources = [] }) => [
    ...opens.flatMap(listTiedNorms),
    ...sources.map(({ norm }) => norm),
  ]);
  const own = municipality === undefined ? undefined : findMunicipality(municipality).norms;
  return own ? norms.filter((norm) => own.includes(norm)) : norms;
}

/** The doubts about the norms that a guide to a plan shows, such as the one that approved it: who dictated them can say. */
function listShownDoubts(library: Pick<Library, 'find'>, { plan, steps }: Guide): ToldDoubt[] {
  if (plan === undefined) return [];
  const shown = steps.flatMap(({ opens = [] }) => opens.flatMap((tie) => ('see' in tie ? [tie.see.norm] : [])));
  return [...new Set(shown)].flatMap((norm): ToldDoubt[] => {
    const record = library.find(norm)?.record;
    const doubt = record && describeDoubt(record, formatShortName(record));
    return doubt ? [{ doubt, ask: 'la entidad que la dictó', letter: undefined }] : [];
  });
}

function findGoal(id: string): GoalRow | undefined {
  return loadRoadmap()
    .goals.flatMap((goal): GoalRow[] => [goal, ...goal.parts])
    .find((row) => row.id === id);
}

/** Gathers what a guide is tied to: links with what their records say, and the doubts about the norms it rests on. */
export function buildGuideView(library: Pick<Library, 'find'>, guide: Guide): GuideView {
  const linkSource = buildSourceLinker(library);
  return {
    steps: guide.steps.map((step) => ({
      step,
      links: (step.opens ?? []).map((tie) => buildLink(tie, linkSource, guide.municipality !== undefined)),
      goal: step.goal === undefined ? undefined : findGoal(step.goal),
    })),
    doubts: [...listNormDoubts(library, listGuideNorms(guide)), ...listShownDoubts(library, guide)],
  };
}

/** What a guide is tied to, as text: `{"procedure":"trujillo-carnet"}`; a tool is the same whatever it opens with. */
function listTies({ steps }: Guide): string[] {
  return steps.flatMap(({ opens = [] }) =>
    opens.map((tie) => JSON.stringify('tool' in tie ? { tool: tie.tool } : tie)),
  );
}

/** How near another guide is: the same municipality or plan before all, then how much both lead to. */
function rateNearness(guide: Guide, other: Guide): number {
  const isSame = [guide.municipality, guide.plan].some(
    (own) => own !== undefined && (own === other.municipality || own === other.plan),
  );
  const own = new Set(listTies(guide));
  const areOfPlans = guide.plan !== undefined && other.plan !== undefined;
  return (isSame ? own.size : 0) + (areOfPlans ? 1 : 0) + listTies(other).filter((tie) => own.has(tie)).length;
}

/** A few guides to go on with, the nearest first. */
export function listOtherGuides(guide: Guide, most = 3): Guide[] {
  return listGuides()
    .filter(({ id }) => id !== guide.id)
    .toSorted((a, b) => rateNearness(guide, b) - rateNearness(guide, a))
    .slice(0, most);
}
