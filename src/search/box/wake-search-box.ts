/** A module comes once, however often it is asked for. */
const wake = (focused: Element | null): unknown => focused?.closest('search-box') && import('./search-box.ts');

/** Loads the behaviour of search boxes when one of them gets focus; nothing of search is fetched before. */
export function wakeSearchBoxes(): void {
  addEventListener('focusin', ({ target }) => wake(target as Element));
  wake(document.activeElement);
}
