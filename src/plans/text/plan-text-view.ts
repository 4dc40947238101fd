import { onceFromContent } from '#catalogue';
import type { Plan } from '../document/plan.ts';
import { readRoadmapData } from '../plans.content.ts';
import type { PlanText } from './plan-text.schema.ts';
import { findPlanText, formatTextPath } from './plan-texts.ts';
import { linkRows } from './row-links.ts';
import { listCalledNotes } from './split-calls.ts';
import { listTextPlaces } from './text-places.ts';
import { describeText, type TextWords } from './text-words.ts';

/** What a page of the text of a plan shows beside its words. */
export interface PlanTextView {
  /** `Texto del Plan HdR-AS 2025: Objetivo 1`. */
  title: string;
  parts: readonly PlanText[];
  /** Notes that this part calls. */
  notes: { number: number; text: string }[];
  isNote: (number: number) => boolean;
  words: TextWords;
  /** True where rows of the plan have pages of their own. */
  hasRows: boolean;
  /** Page of the row that stands at an anchor of this part. */
  findRow: (id: string) => string | undefined;
}

const links = onceFromContent(() => new Map<string, ReadonlyMap<string, string>>());

function findLinks(plan: Plan): ReadonlyMap<string, string> {
  const known = links().get(plan.id) ?? linkRows(plan);
  links().set(plan.id, known);
  return known;
}

/** Only the plan of the roadmap has notes of its own. */
function listNotes({ id }: Plan): { number: number; text: string }[] {
  const { plan, notes } = readRoadmapData();
  return plan.id === id ? notes.map(({ number, text }) => ({ number, text: text.text })) : [];
}

/** Gathers a page of the text of a plan. */
export function buildPlanTextView(plan: Plan, part: PlanText): PlanTextView {
  const parts = findPlanText(plan.id);
  const all = listNotes(plan);
  const isNote = (number: number): boolean => all.some((note) => note.number === number);
  const called = listCalledNotes(
    listTextPlaces(part).flatMap(({ pieces }) => pieces),
    isNote,
  );
  const rows = findLinks(plan);
  const path = formatTextPath(part);
  return {
    title: `Texto de «${plan.listed.name}»${parts.length > 1 ? `: ${part.title}` : ''}`,
    parts,
    notes: all.filter(({ number }) => called.includes(number)),
    isNote,
    words: describeText(plan),
    hasRows: rows.size > 0,
    findRow: (id) => rows.get(`${path}#${id}`),
  };
}
