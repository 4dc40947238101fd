import type { Finder, FinderStep } from './finder.schema.ts';

const root = '/tramites/que-me-toca/';

/** Address of a screen of the finder; the first question is its front page. */
export function formatNodePath({ start }: Pick<Finder, 'start'>, id: string): string {
  return id === start ? root : `${root}${id}/`;
}

/** Addresses of what lies outside the finder. */
export interface OpenPaths {
  tool: (id: string) => string;
  infraction: (id: string) => string;
  norm: (id: string) => string;
}

/** What an infraction costs, beside the step that opens it. */
export interface ToldFine {
  /** Year of the UIT with which it is worked out. */
  year: number;
  /** Each opens the calculator with its case. */
  offenders: readonly { label: string; percent: string; amount: string; href: string }[];
}

/** Address of what a step opens; undefined where it opens nothing. */
export function formatOpenPath(finder: Finder, opens: FinderStep['opens'], paths: OpenPaths): string | undefined {
  if (!opens) return undefined;
  if ('procedure' in opens) return `/tramites/${opens.procedure}/`;
  if ('tool' in opens) return paths.tool(opens.tool);
  if ('infraction' in opens) return paths.infraction(opens.infraction);
  if ('norm' in opens) return paths.norm(opens.norm);
  return formatNodePath(finder, opens.node);
}
