/** Loads the behaviour of search boxes when the first of them gets focus; nothing of search is fetched before. */
function wake(target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.closest('search-box')) return;
  document.removeEventListener('focusin', listen);
  // Without it the form leads to the results page all the same; the next focus tries again.
  import('./search-box.ts').catch(() => {
    document.addEventListener('focusin', listen);
  });
}

function listen(event: FocusEvent): void {
  wake(event.target);
}

document.addEventListener('focusin', listen);
wake(document.activeElement);
