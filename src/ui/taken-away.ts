/** True where the page is shown inside another one (`data-page` of the root says what it is part of): that one's history is not ours. */
export const isTakenAway = (): boolean => document.documentElement.dataset['page'] !== undefined;

/** Puts answers into the address as a new step back; where the page is taken away, nowhere. */
export function keepInAddress(search: string): void {
  if (isTakenAway() || search === location.search) return;
  history.pushState(null, '', location.pathname + search + location.hash);
}
