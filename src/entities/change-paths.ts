import { listEntities } from './list-entities.ts';
import { formatEntityPath } from './registry/index.ts';

/** Pages of the entities on both sides of a change. */
export interface ChangePaths {
  old?: string;
  today: readonly { label: string; href: string }[];
}

/** Where the list of what changed leads, by the id of the change. */
export function findChangePaths(): ReadonlyMap<string, ChangePaths> {
  const all = listEntities();
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  return new Map(
    all.flatMap(({ id, changed }) =>
      changed.map(({ institution, into }): [string, ChangePaths] => [
        institution,
        {
          old: formatEntityPath(id),
          today: into.map((other) => ({ label: labels.get(other) ?? other, href: formatEntityPath(other) })),
        },
      ]),
    ),
  );
}
