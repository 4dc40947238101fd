function wake(target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.closest('search-box')) return;
  document.removeEventListener('focusin', listen);
  void import('./search-box.ts');
}

function listen(event: FocusEvent): void {
  wake(event.target);
}

/** Loads the behaviour of search boxes when the first of them gets focus; nothing of search is fetched before. */
export function wakeSearchBoxes(): void {
  document.addEventListener('focusin', listen);
  wake(document.activeElement);
}
