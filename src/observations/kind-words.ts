import type { ObservationKind } from './observation.schema.ts';

/** Kinds for people, in the order of a list: what changes what a reader must do comes first. */
export const kindWords: Readonly<Record<ObservationKind, string>> = {
  contradiction: 'Se contradice',
  missing: 'Falta algo',
  arithmetic: 'Cuentas que no cuadran',
  'doubtful-reading': 'Lectura dudosa',
  outdated: 'Cambió después',
  numbering: 'Numeración',
  misprint: 'Erratas',
};
