import { readClock } from './clock/reviewed-day.ts';
import { findFullAddress } from './full-address.ts';

/**
 * What paper needs and only the browser knows: the day, and the address, with the answers where they stand in it
 * (`data-address="answers"`). An address that the page brings along from the build is kept; gives it without answers. By a clock that is wrong the day stays to be written by hand.
 */
export function fillPaper(): string {
  const address = findFullAddress();
  const clock = readClock();
  const day = document.querySelector('[data-today]');
  const place = document.querySelector<HTMLElement>('[data-address]');
  // As in Peru, 05/03/2026, which Spanish writes only when it is told each part.
  if (day && clock) day.textContent = clock.toLocaleDateString('en-GB');
  if (place?.dataset['address']) place.textContent = location.href;
  else if (place?.textContent === '') place.textContent = address;
  return address;
}
