import type { EntityPlace } from '../registry/index.ts';

/** What each place that names entities is to a reader, in the order of the list. */
export const placeNames: Readonly<Record<EntityPlace, string>> = {
  emisores: 'Emisor de normas',
  'plan-hdr-as-2025': 'Plan HdR-AS 2025',
  'planres-2023': 'Reporte del PLANRES',
  'estrategia-pml': 'Estrategia de producción más limpia',
};
