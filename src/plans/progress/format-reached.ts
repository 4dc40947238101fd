import type { Progress } from './progress.schema.ts';

/** `9.1 %`, `4 reuniones`; empty where the report gives no figure. */
export function formatReached({ reached }: Pick<Progress, 'reached'>): string {
  return reached ? `${reached.value}\u00a0${reached.unit}` : '';
}
