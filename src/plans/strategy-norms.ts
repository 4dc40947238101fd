/** A norm that our summaries of the strategy name. */
export interface StrategyNorm {
  /** As the summary writes it. */
  name: string;
  norm: string;
}

/** Norms, laws and plans that the background and the implementation name, those with longer names first. */
export const strategyNorms: readonly StrategyNorm[] = [
  { name: 'Decreto del Consejo Directivo de CONAM N° 028-2003-CD/CONAM', norm: 'dcd-028-2003-cd-conam' },
  { name: 'Ley Marco del Sistema Nacional de Gestión Ambiental', norm: 'ley-28245' },
  { name: 'Ley del Sistema Nacional de Gestión Ambiental', norm: 'ley-28245' },
  { name: 'Ley del Sistema Nacional de Evaluación de Impacto Ambiental', norm: 'ley-27446' },
  { name: 'Ley General del Ambiente', norm: 'ley-28611' },
  { name: 'Ley 27314', norm: 'ley-27314' },
  { name: 'DS 019-97-ITINCI', norm: 'ds-019-97-itinci' },
  { name: 'Ley de Promoción de la Producción más Limpia y Eficiente', norm: 'ley-pml-propuesta' },
  { name: 'Estrategia Nacional de Competitividad', norm: 'estrategia-nac-competitividad' },
];
