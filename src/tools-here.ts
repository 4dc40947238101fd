import { findAround, type NormEntry } from '#library';
import type { ProvisionSource } from '#norms';
import { listProcedures, listProcedureSources } from '#procedures';
import { listTools } from '#tools';

/** Something the reader can do with a provision. */
export interface ToolLink {
  href: string;
  title: string;
}

interface Resting extends ToolLink {
  /** Provisions it rests on. */
  rests: readonly ProvisionSource[];
}

let resting: readonly Resting[] | undefined;

/** Procedures first, then calculators and other listTools(); read once per build, anew on each request while developing. */
function listResting(): readonly Resting[] {
  if (resting && !import.meta.env.DEV) return resting;
  resting = [
    ...listProcedures().map((procedure) => ({
      href: `/tramites/${procedure.id}/`,
      title: procedure.title,
      rests: listProcedureSources(procedure),
    })),
    ...listTools().map(({ url, title, rests }) => ({ href: url, title, rests })),
  ];
  return resting;
}

/** Tools that rest on this part of a norm, those that rest on it most first. */
export function listToolsOn(entry: NormEntry, page: string): ToolLink[] {
  const outline = entry.text?.outline ?? [];
  const count = ({ rests }: Resting): number =>
    rests.filter(({ norm, eId }) => norm === entry.record.id && eId && findAround(outline, eId)?.page === page).length;
  return listResting()
    .map((tool) => ({ tool, places: count(tool) }))
    .filter(({ places }) => places > 0)
    .toSorted((a, b) => b.places - a.places)
    .map(({ tool: { href, title } }) => ({ href, title }));
}

/** Town whose procedures a norm sets up: the place to go from its whole text. */
export function findTown(id: string): string | undefined {
  return listProcedures().find(({ norm }) => norm === id)?.municipality;
}

/** Tools that rest on a norm, wherever in it. */
export function listToolsOf(id: string): ToolLink[] {
  return listResting()
    .filter(({ rests }) => rests.some(({ norm }) => norm === id))
    .map(({ href, title }) => ({ href, title }));
}
