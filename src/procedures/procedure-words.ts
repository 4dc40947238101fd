import type { Procedure } from './procedure.schema.ts';

/** What a record is called in lists and results. */
export const procedureKindWords: Record<Procedure['kind'], string> = {
  tramite: 'Trámite',
  deber: 'Deber',
  incentivo: 'Incentivo',
};

/** Towns as readers call them. */
export const townNames: Record<Procedure['municipality'], string> = { trujillo: 'Trujillo', cusco: 'Cusco' };
