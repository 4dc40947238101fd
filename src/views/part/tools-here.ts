import { onceFromContent } from '#catalogue';
import { formatFormatPath, listFormats } from '#formats';
import { findAround, type NormEntry } from '#library';
import type { ProvisionSource } from '#norms';
import { listProcedures, listProcedureSources } from '#procedures';
import { listTools } from '#tools';

/** Something the reader can do with a provision. */
export interface ToolLink {
  href: string;
  title: string;
}

/** A procedure or tool, and the provisions it rests on. */
export interface RestingTool extends ToolLink {
  rests: readonly ProvisionSource[];
}

/** Procedures first, then tools, then forms. */
export const listRestingTools = onceFromContent((): readonly RestingTool[] => [
  ...listProcedures().map((procedure) => ({
    href: `/tramites/${procedure.id}/`,
    title: procedure.title,
    rests: listProcedureSources(procedure),
  })),
  ...listTools().map(({ url, title, rests }) => ({ href: url, title, rests })),
  ...listFormats().map(({ id, title, sources }) => ({ href: formatFormatPath(id), title, rests: sources })),
]);

/** Tools that rest on this part of a norm, those that rest on it most first. */
export function listToolsOn(tools: readonly RestingTool[], entry: NormEntry, page: string): ToolLink[] {
  const outline = entry.text?.outline ?? [];
  const count = ({ rests }: RestingTool): number =>
    rests.filter(({ norm, eId }) => norm === entry.record.id && eId && findAround(outline, eId)?.page === page).length;
  return tools
    .map((tool) => ({ tool, places: count(tool) }))
    .filter(({ places }) => places > 0)
    .toSorted((a, b) => b.places - a.places)
    .map(({ tool: { href, title } }) => ({ href, title }));
}

/** Tools that rest on a norm, wherever in it. */
export function listToolsOf(tools: readonly RestingTool[], id: string): ToolLink[] {
  return tools.filter(({ rests }) => rests.some(({ norm }) => norm === id)).map(({ href, title }) => ({ href, title }));
}

/** Municipality whose procedures a norm sets up: the place to go from its whole text. */
export function findTown(
  procedures: readonly { norm: string; municipality: string }[],
  id: string,
): string | undefined {
  return procedures.find(({ norm }) => norm === id)?.municipality;
}
