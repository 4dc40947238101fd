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

/** What the norm marks for the case that nobody answers. */
export const silenceWords: Record<NonNullable<Procedure['silence']>['value'], string> = {
  positivo: 'Silencio positivo',
  negativo: 'Silencio negativo',
  ambos: 'La norma marca los dos silencios',
  'no consta': 'Silencio: no consta en la norma',
};
