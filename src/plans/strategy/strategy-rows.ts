import type { PlanRow } from '../document/plan.ts';
import { readStrategy } from '../plans.content.ts';
import { formatLinePath, listObjectives } from './strategy-counts.ts';

/** Objectives of the strategy and where the site tells them. */
export function listStrategyRows(): PlanRow[] {
  return readStrategy().lines.flatMap((line) =>
    listObjectives([line]).map(({ number, name }) => ({
      href: `${formatLinePath(line.number)}#objetivo-${number}`,
      quotes: [name],
    })),
  );
}
