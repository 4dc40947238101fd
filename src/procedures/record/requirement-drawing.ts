import type { DrawingName } from '#ui';
import type { Requirement } from './procedure.schema.ts';

const kindDrawings: Record<Requirement['kind'], DrawingName> = {
  document: 'papel',
  condition: 'lista',
  payment: 'pago',
  equipment: 'vehiculo',
  benefit: 'premio',
};

/** What stands beside a requirement: its own drawing, or that of its kind. */
export function drawingOf({ drawing, kind }: Pick<Requirement, 'drawing' | 'kind'>): DrawingName {
  return drawing ?? kindDrawings[kind];
}
