import type { Finder, FinderStep } from './finder.schema.ts';

const root = '/tramites/que-me-toca/';

/** Address of a screen of the finder; the first question is its front page. */
export function formatNodePath({ start }: Pick<Finder, 'start'>, id: string): string {
  return id === start ? root : `${root}${id}/`;
}

/** Addresses of what lies outside the finder. */
export interface OpenPaths {
  tool: (id: string) => string;
  norm: (id: string) => string;
}

/** Address of what a step opens; undefined where it opens nothing. */
export function formatOpenPath(finder: Finder, opens: FinderStep['opens'], paths: OpenPaths): string | undefined {
  if (!opens) return undefined;
  if ('procedure' in opens) return `/tramites/${opens.procedure}/`;
  if ('tool' in opens) return paths.tool(opens.tool);
  if ('norm' in opens) return paths.norm(opens.norm);
  return formatNodePath(finder, opens.node);
}
