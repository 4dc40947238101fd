import type { Guide } from './guide.schema.ts';

/** Pages that lead to guides. */
export type GuidedPage = 'procedures' | 'tools' | 'plans' | 'nodes';

/** Most guides of a page that some ask for, and of one that none asks for: each is a line on a phone, and the heaviest pages have no more room. */
const [mostGuides, mostUnasked] = [3, 1];

/** Keys of the ties of a step that lead back; to a plan no step does: its pages are many. */
const tieKeys = { procedures: 'procedure', tools: 'tool', plans: undefined, nodes: 'node' } as const;

type Leading = Pick<Guide, 'reachedFrom'> & { steps: readonly Pick<Guide['steps'][number], 'opens'>[] };

/** True where a step of the guide opens the page. */
function isOpened({ steps }: Leading, kind: GuidedPage, id: string): boolean {
  const key = tieKeys[kind];
  if (key === undefined) return false;
  return steps.some(({ opens = [] }) =>
    opens.some((tie) => Object.entries(tie).some(([name, value]) => name === key && value === id)),
  );
}

/**
 * Guides that a page leads to, in their order: `procedures` and the id of a procedure, and so on. Those that ask for it
 * (`reachedFrom`), then, as far as there is room, those whose steps open the page: who came from a guide finds the way back.
 */
export function listGuidesFrom<Written extends Leading>(
  guides: readonly Written[],
  kind: GuidedPage,
  id: string,
  most?: number,
): Written[] {
  const asked = guides.filter(({ reachedFrom }) => kind !== 'nodes' && reachedFrom[kind].includes(id));
  const opened = guides.filter((guide) => !asked.includes(guide) && isOpened(guide, kind, id));
  const room = (most ?? (asked.length > 0 ? mostGuides : mostUnasked)) - asked.length;
  const found = [...asked, ...opened.slice(0, Math.max(0, room))];
  return guides.filter((guide) => found.includes(guide));
}
