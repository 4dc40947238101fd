/** Loads the behaviour of search boxes when the first of them gets focus; nothing of search is fetched before. */
export function wakeSearchBoxes(): void {
  const wake = (): void => {
    if (!document.activeElement?.closest('search-box')) return;
    document.removeEventListener('focusin', wake);
    void import('./search-box.ts');
  };
  document.addEventListener('focusin', wake);
  wake();
}
