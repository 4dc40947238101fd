import { formatDate } from '#norms';
import type { TakingPlace } from '../places.content.ts';

/** Whether the ways of a place were tried by us, with what and when. */
export const sayTried = ({ tried }: Pick<TakingPlace, 'tried'>): string =>
  tried
    ? `Lo probamos en ${tried.with} el ${formatDate(tried.on)}.`
    : 'No lo probamos nosotros: son los pasos que otros cuentan.';
