import type { TakingWay } from '../places.content.ts';

/** What each way gives, over what is copied. */
export const wayWords: Readonly<Record<TakingWay, string>> = {
  marco: 'El código del marco',
  programa: 'El código del marco que se ajusta solo',
  direccion: 'La dirección',
  enlace: 'El mensaje',
  codigo: 'El código QR',
};
