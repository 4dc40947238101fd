import type { PlanId } from './list-passages.ts';

/** Plans as they are called in lists. */
export const planNames: Record<PlanId, string> = {
  'plan-hdr-as-2025': 'Plan 2025 de la Hoja de Ruta de economía circular en agua y saneamiento',
  'planres-2023': 'Reporte del PLANRES al 2023',
  'estrategia-pml': 'Estrategia de Producción Más Limpia',
};
