import { findFullAddress } from './full-address.ts';

/**
 * What paper needs and only the browser knows: the day, and the address, with the answers where they stand in it
 * (`data-address="answers"`). An address that the page brings along from the build is kept; gives it without answers.
 */
export function fillPaper(): string {
  const address = findFullAddress();
  const day = document.querySelector('[data-today]');
  const place = document.querySelector<HTMLElement>('[data-address]');
  if (day) {
    day.textContent = new Date().toLocaleDateString('es-PE', { day: '2-digit', month: '2-digit', year: 'numeric' });
  }
  if (place?.dataset['address']) place.textContent = location.href;
  else if (place?.textContent === '') place.textContent = address;
  return address;
}
