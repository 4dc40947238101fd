import type { Procedure } from './procedure.schema.ts';

/** What a record is called in lists and results. */
export const procedureKindWords: Record<Procedure['kind'], string> = {
  tramite: 'Trámite',
  deber: 'Deber',
  incentivo: 'Incentivo',
  derecho: 'Derechos',
};

/** How a request is decided. */
export const qualificationWords: Record<NonNullable<Procedure['qualification']>['value'], string> = {
  automatica: 'Aprobación automática',
  'evaluacion-previa': 'Evaluación previa',
};

/** What the norm marks for the case that nobody answers; `short` beside the name of a fold, where there is one. */
export const silenceWords: Record<NonNullable<Procedure['silence']>['value'], { says: string; short?: string }> = {
  positivo: { says: 'Silencio positivo', short: 'silencio positivo' },
  negativo: { says: 'Silencio negativo', short: 'silencio negativo' },
  ambos: { says: 'La norma marca los dos silencios', short: 'los dos silencios' },
  'no consta': { says: 'Silencio: no consta en la norma' },
};
