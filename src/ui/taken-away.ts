import { isTakenAway } from './full-address.ts';

/** Puts answers into the address as a new step back; where the page is taken away, nowhere. */
export function keepInAddress(search: string): void {
  if (isTakenAway() || search === location.search) return;
  history.pushState(null, '', location.pathname + search + location.hash);
}
